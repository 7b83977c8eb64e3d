package org.gongyu.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Cards as they are printed: an upright page each, with framed boxes that fill it. */
final class PrintedCards implements Body {

    /** Every page is laid out on so many narrow columns; a line of 1, 2, 3 or 4 boxes divides them evenly. */
    private static final int COLUMNS = 24;

    private static final double EMS = 1.55;
    private static final double LEAST = 26;

    /** Printers and office programs differ; a line lost to the next page would spoil the form. Points. */
    private static final double SAFETY = 41;

    private final Cards cards;
    private final Headings headings;
    private final Widths widths = new Widths(true, Collections.nCopies(COLUMNS, EMS));
    private SheetXml sheet;
    private int count;

    PrintedCards(Cards cards, Headings headings) {
        this.cards = cards;
        this.headings = headings;
    }

    @Override
    public Paper paper() {
        double width = Paper.PORTRAIT_WIDTH * 0.97 / COLUMNS;
        List<Double> digits = Collections.nCopies(COLUMNS, width);
        return new Paper(true, false, digits, 0, 0, headings.texts().get("sheet.foot"));
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
            headings.writeSignatures(sheet, widths);
        }
    }

    private void writeCard(Cards.Card card) {
        if (count > 0) {
            sheet.breakPage();
        }
        count++;
        headings.writeTop(sheet, cards.title(), widths);
        List<Double> heights = heights(card.lines());
        for (int i = 0; i < card.lines().size(); i++) {
            writeLine(card.lines().get(i), heights.get(i));
        }
    }

    /** As high as the text wants; what is left of the page goes to the lines that have room for prose. */
    private List<Double> heights(List<Cards.Line> lines) {
        List<Double> heights = new ArrayList<>();
        double used = headings.topHeight(cards.title(), widths) + SAFETY;
        int prose = 0;
        for (Cards.Line line : lines) {
            heights.add(height(line));
            used += height(line);
            prose += line.height() > 1 ? line.height() : 0;
        }
        double spare = Math.max(0, Paper.PORTRAIT_HEIGHT - used);
        for (int i = 0; i < lines.size() && prose > 0; i++) {
            int share = lines.get(i).height() > 1 ? lines.get(i).height() : 0;
            heights.set(i, heights.get(i) + spare * share / prose);
        }
        return heights;
    }

    private double height(Cards.Line line) {
        int most = line.height();
        for (int box = 0; box < line.boxes().size(); box++) {
            int from = start(line, box) + labelWidth(line);
            double room = (start(line, box + 1) - from) * EMS - 0.5;
            Object value = line.boxes().get(box).value();
            most = Math.max(most, value instanceof String text ? Ems.lines(text, room) : 1);
            double label = labelWidth(line) * EMS - 0.3;
            most = Math.max(most, Ems.lines(line.boxes().get(box).label(), label));
        }
        return Math.max(LEAST, 8 + Ems.LINE * most);
    }

    private static int start(Cards.Line line, int box) {
        return box * COLUMNS / line.boxes().size();
    }

    private static int labelWidth(Cards.Line line) {
        return line.boxes().size() > 4 ? 2 : 3;
    }

    private void writeLine(Cards.Line line, double height) {
        int parts = (int) Math.ceil(height / Ems.HIGHEST);
        int first = sheet.rowNumber() + 1;
        for (int part = 0; part < parts; part++) {
            sheet.row(height / parts);
            for (int box = 0; box < line.boxes().size(); box++) {
                writeBox(line, box, part == 0);
            }
        }
        for (int box = 0; box < line.boxes().size(); box++) {
            int from = start(line, box);
            sheet.merge(first, first + parts - 1, from, from + labelWidth(line) - 1);
            sheet.merge(first, first + parts - 1, from + labelWidth(line), start(line, box + 1) - 1);
        }
    }

    private void writeBox(Cards.Line line, int box, boolean spoken) {
        Cards.Box content = line.boxes().get(box);
        Pen label = sheet.pen(Look.framed(Look.Type.HEADER, Column.Align.CENTRE));
        Column.Align align = line.height() > 1 || line.boxes().size() == 1 ? Column.Align.LEFT : Column.Align.CENTRE;
        Look look = Look.framed(Look.Type.BODY, align);
        Pen value = sheet.pen(line.height() > 1 ? look.atTop() : look);
        int from = start(line, box);
        int middle = from + labelWidth(line);
        for (int column = from; column < start(line, box + 1); column++) {
            Object written = column == from ? content.label() : column == middle ? content.value() : null;
            sheet.cell(column, column < middle ? label : value, spoken ? written : null);
        }
    }
}
