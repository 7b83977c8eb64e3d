package org.gongyu.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cards as they are printed: an upright page each, with framed boxes that fill it.
 *
 * @param <R> the type of a record
 */
final class PrintedCards<R> implements Body {

    /** Every page is laid out on so many narrow columns; a line of 1, 2, 3 or 4 boxes divides them evenly. */
    private static final int COLUMNS = 24;

    /**
     * How much of the page's width the columns take. A sheet counts them in digits of {@link Look.Type#MEASURE}, and cards can't shrink to
     * fit, for their page breaks would not count: where that typeface isn't installed, its substitute is up to an eighth wider.
     */
    private static final double SHARE = 0.86;

    private static final double EMS = 1.6 * SHARE;
    private static final double LEAST = 26;

    /** What a cell keeps free beside a label, in ems. */
    private static final double PADDING = 0.3;

    /** Printers and office programs differ; a line lost to the next page would spoil the form. Points. */
    private static final double SAFETY = 41;

    private static final double PAGE = Paper.PORTRAIT_HEIGHT - SAFETY;

    private final Cards<R> cards;
    private final Headings headings;
    private final Widths widths = new Widths(Collections.nCopies(COLUMNS, EMS));
    private SheetXml sheet;
    private int count;

    PrintedCards(Cards<R> cards, Headings headings) {
        this.cards = cards;
        this.headings = headings;
    }

    @Override
    public Paper paper() {
        double width = Paper.PORTRAIT_WIDTH * SHARE / COLUMNS;
        List<Double> digits = Collections.nCopies(COLUMNS, width);
        return new Paper(true, false, digits, 0, 0, headings.foot());
    }

    @Override
    public void write(SheetXml target) {
        sheet = target;
        cards.cards().each(this::writeCard);
        if (count == 0) {
            headings.writeTop(sheet, cards.title(), widths);
            sheet.row(60);
            Pen pen = sheet.pen(Look.framed(Look.Type.BODY, Column.Align.CENTRE));
            sheet.across(0, COLUMNS - 1, pen, headings.texts().get("sheet.none"));
            headings.writeSignatures(sheet, widths, 1);
        }
    }

    private void writeCard(R card) {
        if (count > 0) {
            sheet.breakPage();
        }
        count++;
        headings.writeTop(sheet, cards.title(), widths);
        List<Filled> lines =
                cards.lines().stream().map(line -> fill(line, card)).toList();
        writePages(lines);
    }

    /** Fills one page after the other; what is longer than a page runs on over several. */
    private void writePages(List<Filled> lines) {
        double room = PAGE - headings.topHeight(cards.title(), widths);
        int from = 0;
        while (from < lines.size()) {
            int to = fitting(lines, from, room);
            List<Filled> together = lines.subList(from, to);
            double over = total(together.stream().map(this::least).toList()) - room;
            List<Double> heights = heights(together, room);
            for (int i = 0; i < together.size(); i++) {
                writeLine(together.get(i), heights.get(i));
            }
            if (over <= 0 && to < lines.size()) {
                sheet.breakPage();
            }
            room = over <= 0 ? PAGE : PAGE - over % PAGE;
            from = to;
        }
    }

    /** The end of the lines, the first of them at {@code from}, that go on a page with so much room; a line longer than any page goes along. */
    private int fitting(List<Filled> lines, int from, double room) {
        double left = room;
        int to = from;
        while (to < lines.size()) {
            double least = least(lines.get(to));
            if (least > PAGE) {
                return to + 1;
            }
            if (least > left && left < room) {
                return to;
            }
            left -= least;
            to++;
        }
        return to;
    }

    /** A line with what a record shows in its boxes. */
    private record Filled(int height, List<String> labels, List<Object> values) {

        boolean isProse() {
            return height > 1;
        }

        int boxes() {
            return labels.size();
        }
    }

    private Filled fill(Cards.Line<R> line, R card) {
        int width = labelWidth(line.boxes().size());
        List<String> labels = line.boxes().stream()
                .map(box -> Ems.evenly(box.label(), width * EMS - PADDING))
                .toList();
        List<Object> values = new ArrayList<>();
        line.boxes().forEach(box -> values.add(box.of(card)));
        return new Filled(line.height(), labels, values);
    }

    /** As high as the text wants at least; the lines with room for prose share the page as they wish, in proportion. */
    private List<Double> heights(List<Filled> lines, double room) {
        List<Double> least = lines.stream().map(this::least).toList();
        double low = 0;
        double high = room;
        while (high - low > 0.1) {
            double unit = (low + high) / 2;
            boolean fits = total(heights(lines, least, unit)) <= room;
            low = fits ? unit : low;
            high = fits ? high : unit;
        }
        return heights(lines, least, low);
    }

    /** The heights if a text line of prose gets so many points. */
    private static List<Double> heights(List<Filled> lines, List<Double> least, double unit) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> Math.max(
                        least.get(i),
                        lines.get(i).isProse() ? unit * lines.get(i).height() : 0))
                .toList();
    }

    private static double total(List<Double> heights) {
        return heights.stream().mapToDouble(Double::doubleValue).sum();
    }

    private double least(Filled line) {
        int most = 1;
        for (int box = 0; box < line.boxes(); box++) {
            int from = start(line, box) + labelWidth(line.boxes());
            double room = (start(line, box + 1) - from) * EMS - 0.5;
            Object value = line.values().get(box);
            most = Math.max(most, value instanceof String text ? Ems.lines(text, room) : 1);
            double label = labelWidth(line.boxes()) * EMS - PADDING;
            most = Math.max(most, Ems.lines(line.labels().get(box), label));
        }
        return Math.max(LEAST, 6 + Ems.LINE * most);
    }

    private static int start(Filled line, int box) {
        return box * COLUMNS / line.boxes();
    }

    /** Wide enough for four characters where there is room for them. */
    private static int labelWidth(int boxes) {
        if (boxes <= 2) {
            return 4;
        }
        return boxes > 4 ? 2 : 3;
    }

    private void writeLine(Filled line, double height) {
        int parts = (int) Math.ceil(height / Ems.HIGHEST);
        int first = sheet.rowNumber() + 1;
        for (int part = 0; part < parts; part++) {
            sheet.row(height / parts);
            for (int box = 0; box < line.boxes(); box++) {
                writeBox(line, box, part == 0);
            }
        }
        for (int box = 0; box < line.boxes(); box++) {
            int from = start(line, box);
            sheet.merge(first, first + parts - 1, from, from + labelWidth(line.boxes()) - 1);
            sheet.merge(first, first + parts - 1, from + labelWidth(line.boxes()), start(line, box + 1) - 1);
        }
    }

    private void writeBox(Filled line, int box, boolean spoken) {
        Pen label = sheet.pen(Look.framed(Look.Type.HEADER, Column.Align.CENTRE));
        Column.Align align = line.isProse() || line.boxes() == 1 ? Column.Align.LEFT : Column.Align.CENTRE;
        Look look = Look.framed(Look.Type.BODY, align);
        Pen value = sheet.pen(line.isProse() ? look.atTop() : look);
        int from = start(line, box);
        int middle = from + labelWidth(line.boxes());
        for (int column = from; column < start(line, box + 1); column++) {
            Object written = column == from
                    ? line.labels().get(box)
                    : column == middle ? line.values().get(box) : null;
            sheet.cell(column, column < middle ? label : value, spoken ? written : null);
        }
    }
}
