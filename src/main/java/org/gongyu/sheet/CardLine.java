package org.gongyu.sheet;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A line of a card with what a record shows in its boxes.
 *
 * @param height how many text lines to keep free if the page has room
 * @param heading what stands across the page; null where there are boxes
 * @param labels what the boxes are called, broken to fit
 * @param values what stands in them
 * @param type the size of its type
 */
record CardLine(int height, String heading, List<String> labels, List<Object> values, CardType type) {

    /** What a cell keeps free beside a label, in ems. */
    private static final double PADDING = 0.3;

    /** Fewer text lines at the foot of a page look lost. */
    private static final int LEAST_LINES = 4;

    /** A line without prose gets no higher than so many points more. */
    private static final double MOST_SPARE = 8;

    static <R> CardLine of(Cards.Line<R> line, R card, CardType type) {
        int width = labelColumns(line.boxes().size());
        List<String> labels = line.boxes().stream()
                .map(box -> Ems.evenly(box.label(), width * type.ems() - PADDING))
                .toList();
        List<Object> values = new ArrayList<>();
        line.boxes().forEach(box -> values.add(box.of(card)));
        return new CardLine(line.height(), line.heading(), labels, values, type);
    }

    boolean isProse() {
        return height > 1;
    }

    int boxes() {
        return labels.size();
    }

    /** The first column of a box; of the one after the last, where the page ends. */
    int start(int box) {
        return box * CardType.COLUMNS / boxes();
    }

    /** The first column of what stands beside a box's label. */
    int middle(int box) {
        return start(box) + labelColumns(boxes());
    }

    /** Wide enough for four characters where there is room for them. */
    private static int labelColumns(int boxes) {
        if (boxes <= 2) {
            return 4;
        }
        return boxes > 4 ? 2 : 3;
    }

    /** As high as its text wants at least; points. */
    double least() {
        int most = 1;
        for (int box = 0; box < boxes(); box++) {
            most = Math.max(most, values.get(box) instanceof String text ? Ems.lines(text, textEms(box)) : 1);
            double label = (middle(box) - start(box)) * type.ems() - PADDING;
            most = Math.max(most, Ems.lines(labels.get(box), label));
        }
        return type.row(most);
    }

    private double textEms(int box) {
        return (start(box + 1) - middle(box)) * type.ems() - 0.5;
    }

    static double least(List<CardLine> lines) {
        return lines.stream().mapToDouble(CardLine::least).sum();
    }

    /**
     * As high as the text wants at least; the lines with room for prose share the page as they wish, in proportion. Where there is none, all
     * get a little of what is left.
     */
    static List<Double> heights(List<CardLine> lines, double room) {
        if (lines.stream().noneMatch(CardLine::isProse)) {
            double spare = Math.max(0, Math.min(MOST_SPARE, (room - least(lines)) / lines.size()));
            return lines.stream().map(line -> line.least() + spare).toList();
        }
        List<Double> least = lines.stream().map(CardLine::least).toList();
        double low = 0;
        double high = room;
        while (high - low > 0.1) {
            double unit = (low + high) / 2;
            boolean fits = total(withUnit(lines, least, unit)) <= room;
            low = fits ? unit : low;
            high = fits ? high : unit;
        }
        return withUnit(lines, least, low);
    }

    /** The heights if a text line of prose gets so many points. */
    private static List<Double> withUnit(List<CardLine> lines, List<Double> least, double unit) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> Math.max(
                        least.get(i),
                        lines.get(i).isProse() ? unit * lines.get(i).height() : 0))
                .toList();
    }

    private static double total(List<Double> heights) {
        return heights.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Takes off the lines that go on a page with so much room; of one that is too long for what is left, as much as goes there. */
    static List<CardLine> taken(Deque<CardLine> lines, double room) {
        List<CardLine> taken = new ArrayList<>();
        double left = room;
        while (!lines.isEmpty()) {
            CardLine next = lines.pop();
            int fitting = next.fitting(left);
            if (next.least() > left && fitting > 0) {
                lines.push(next.with(next.text().substring(fitting)));
                taken.add(next.with(next.text().substring(0, fitting).stripTrailing()));
                return taken;
            }
            if (next.least() > left && !taken.isEmpty()) {
                lines.push(next);
                return taken;
            }
            taken.add(next);
            left -= next.least();
        }
        return taken;
    }

    /** How many characters of the only box go in so much room; 0 where that is hardly any, or there are several boxes. */
    private int fitting(double room) {
        int count = (int) ((room - type.row(0)) / type.line());
        return boxes() == 1 && text() != null && count >= LEAST_LINES ? Ems.within(text(), textEms(0), count) : 0;
    }

    private String text() {
        return values.get(0) instanceof String text ? text : null;
    }

    /** The same box with another text, as prose. */
    private CardLine with(String text) {
        return new CardLine(Math.max(2, height), heading, labels, List.of(text), type);
    }
}
