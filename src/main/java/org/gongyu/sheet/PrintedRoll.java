package org.gongyu.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * A list to be signed as it is printed: on one page, whatever the fonts of the computer, with rows as high as there is room for.
 *
 * @param <R> the type of a row
 */
final class PrintedRoll<R> implements Body {

    private static final double NUMBER = 2;
    private static final int SMALL = 8;

    /** Rows that can be signed, and beyond which they only look empty; points. */
    private static final double LEAST = 19;

    private static final double MOST = 38;
    private static final double HEAD = 23;

    /** What is put on the page, so that it need not shrink further. */
    private static final double SURE = 0.96;

    private final Roll<R> roll;
    private final Headings headings;
    private final List<R> rows = new ArrayList<>();
    private final List<Double> ems = new ArrayList<>();
    private final Widths widths;
    private final int before;
    private SheetXml sheet;

    private PrintedRoll(Roll<R> roll, Rows<R> names, int before, Headings headings) {
        this.roll = roll;
        this.before = before;
        this.headings = headings.of(Cards.Style.BLANK);
        names.each(rows::add);
        ems.add(NUMBER);
        roll.columns().forEach(column -> ems.add((double) column.width()));
        List<Double> digits = new ArrayList<>();
        Collections.nCopies(2, ems).forEach(block -> block.forEach(wide -> digits.add(Ems.digits(wide))));
        this.widths = Widths.ofDigits(digits);
    }

    /** Its pages, a sheet each; the numbers run on. */
    static <R> Stream<Body> of(Roll<R> roll, Headings headings) {
        List<Body> pages = new ArrayList<>();
        int before = 0;
        for (Rows<R> names : roll.pages()) {
            pages.add(new PrintedRoll<>(roll, names, before, headings));
            before += names.count();
        }
        return pages.stream();
    }

    @Override
    public Paper paper() {
        return new Paper(true, true, widths.digits(), 0, 0, headings.foot());
    }

    @Override
    public void write(SheetXml target) {
        sheet = target;
        headings.writeTop(sheet, title(), widths);
        Pen open = sheet.pen(Look.open(Look.Type.BODY, Column.Align.LEFT));
        sheet.row(HEAD);
        sheet.across(0, widths.count() - 1, open, headings.heading().period());
        roll.heads().forEach(this::writeHead);
        if (rows.isEmpty()) {
            sheet.row(60);
            Pen pen = sheet.pen(Look.framed(Look.Type.BODY, Column.Align.CENTRE));
            sheet.across(0, widths.count() - 1, pen, headings.none(roll.list()));
        } else {
            writeLabels();
            writeRows();
        }
        Pen small = sheet.pen(Look.open(Look.Type.NOTE, Column.Align.LEFT).sized(SMALL + 1));
        sheet.row(noteHeight());
        sheet.across(0, widths.count() - 1, small, note());
    }

    private String title() {
        double room = widths.across() * Look.Type.BODY.size / Look.Type.TITLE.size;
        String school = headings.heading().school();
        return school + (Ems.of(school + roll.title()) > room ? "\n" : "") + roll.title();
    }

    private String note() {
        return headings.texts().get("sheet.notes") + String.join("", roll.list().notes());
    }

    private double noteHeight() {
        double across = widths.across() * Look.Type.BODY.size / (SMALL + 1);
        return 6 + Ems.LINE * Ems.lines(note(), across);
    }

    /** One box over the whole width, or one over each block; its label is as wide as number and name. */
    private void writeHead(List<Roll.Head> boxes) {
        Pen label = sheet.pen(Look.framed(Look.Type.HEADER, Column.Align.CENTRE));
        Pen words = sheet.pen(Look.framed(Look.Type.BODY, Column.Align.LEFT));
        sheet.row(HEAD);
        int block = widths.count() / boxes.size();
        for (int i = 0; i < boxes.size(); i++) {
            int from = i * block;
            sheet.across(from, from + 1, label, boxes.get(i).label());
            sheet.across(from + 2, from + block - 1, words, boxes.get(i).words());
        }
    }

    private void writeLabels() {
        Pen pen = sheet.pen(Look.framed(Look.Type.HEADER, Column.Align.CENTRE));
        List<String> labels = new ArrayList<>(List.of(headings.texts().get("sheet.number")));
        for (int i = 0; i < roll.columns().size(); i++) {
            labels.add(Ems.evenly(roll.columns().get(i).label(), ems.get(i + 1)));
        }
        sheet.row(labelHeight(labels));
        for (int i = 0; i < widths.count(); i++) {
            sheet.cell(i, pen, labels.get(i % ems.size()));
        }
    }

    private double labelHeight(List<String> labels) {
        int most = 1;
        for (int i = 0; i < labels.size(); i++) {
            most = Math.max(most, Ems.lines(labels.get(i), ems.get(i)));
        }
        return 8 + Ems.LINE * most;
    }

    private void writeRows() {
        int lines = (rows.size() + 1) / 2;
        double used =
                headings.topHeight(title(), widths) + HEAD * (1 + roll.heads().size()) + 38 + noteHeight();
        double room = SURE * paper().height() / paper().scale() - used;
        double height = Math.max(LEAST, Math.min(MOST, room / lines));
        for (int line = 0; line < lines; line++) {
            List<Object> cells = new ArrayList<>(cells(line));
            cells.addAll(line + lines < rows.size() ? cells(line + lines) : Collections.nCopies(ems.size(), null));
            sheet.row(Math.max(height, least(cells)));
            for (int i = 0; i < cells.size(); i++) {
                sheet.cell(i, pen(i % ems.size()), cells.get(i));
            }
        }
    }

    private List<Object> cells(int row) {
        List<Object> cells = new ArrayList<>(List.of(before + row + 1));
        roll.columns().forEach(column -> cells.add(column.value().apply(rows.get(row))));
        return cells;
    }

    private double least(List<Object> cells) {
        double least = 0;
        for (int i = 0; i < cells.size(); i++) {
            double part = isSmall(i % ems.size()) ? SMALL / (double) Look.Type.BODY.size : 1;
            if (cells.get(i) instanceof String text) {
                least = Math.max(least, 2 + Ems.LINE * part * Ems.lines(text, ems.get(i % ems.size()) / part));
            }
        }
        return least;
    }

    private boolean isSmall(int place) {
        return place > 0 && roll.columns().get(place - 1).align() == Column.Align.LEFT;
    }

    private Pen pen(int place) {
        Look look = Look.framed(Look.Type.BODY, isSmall(place) ? Column.Align.LEFT : Column.Align.CENTRE);
        return sheet.pen(isSmall(place) ? look.sized(SMALL) : look);
    }
}
