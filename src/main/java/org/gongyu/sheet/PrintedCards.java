package org.gongyu.sheet;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * Cards as they are printed: an upright page each, with framed boxes that fill it.
 *
 * @param <R> the type of a record
 */
final class PrintedCards<R> implements Body {

    private static final int LAST = CardType.COLUMNS - 1;

    /** Printers and office programs differ; a line lost to the next page would spoil the form. Points. */
    private static final double SAFETY = 41;

    private static final double PAGE = Paper.PORTRAIT_HEIGHT - SAFETY;

    private final Cards<R> cards;
    private final Headings headings;
    private final Widths widths = Widths.ofDigits(
            Collections.nCopies(CardType.COLUMNS, Paper.PORTRAIT_WIDTH * Paper.SHARE / CardType.COLUMNS));
    private SheetXml sheet;
    private int count;

    PrintedCards(Cards<R> cards, Headings headings) {
        this.cards = cards;
        this.headings = headings.of(cards.style());
    }

    @Override
    public Paper paper() {
        return new Paper(true, false, widths.digits(), 0, 0, headings.foot());
    }

    @Override
    public void write(SheetXml target) {
        sheet = target;
        cards.cards().each(this::writeCard);
        if (count == 0) {
            headings.writeTop(sheet, cards.title(), widths);
            sheet.row(60);
            Pen pen = sheet.pen(Look.framed(Look.Type.BODY, Column.Align.CENTRE));
            sheet.across(0, LAST, pen, headings.texts().get("sheet.none"));
            headings.writeSignatures(sheet, widths, 1);
        }
    }

    private void writeCard(R card) {
        if (count > 0) {
            sheet.breakPage();
        }
        count++;
        headings.writeTop(sheet, cards.title(), widths);
        double room = PAGE - headings.topHeight(cards.title(), widths) - noteHeight();
        writePages(lines(card, room), room);
        if (cards.note() != null) {
            sheet.row(noteHeight());
            Pen pen = sheet.pen(Look.open(Look.Type.NOTE, Column.Align.LEFT).atTop());
            sheet.across(0, LAST, pen, cards.note());
        }
    }

    private double noteHeight() {
        double ems = widths.across() * Look.Type.BODY.size / Look.Type.NOTE.size;
        return cards.note() == null ? 0 : 6 + Ems.LINE * Ems.lines(cards.note(), ems);
    }

    /** In type so large that the card stands on one page; where that would be too small to read, in the usual one over several. */
    private List<CardLine> lines(R card, double room) {
        List<CardType> types = cards.isForm() ? CardType.SMALLER : CardType.READABLE;
        for (CardType type : types) {
            List<CardLine> lines = lines(card, type);
            if (CardLine.least(lines) <= room) {
                return lines;
            }
        }
        return lines(card, cards.isForm() ? types.get(types.size() - 1) : CardType.NORMAL);
    }

    private List<CardLine> lines(R card, CardType type) {
        return cards.lines().stream().map(line -> CardLine.of(line, card, type)).toList();
    }

    /** Fills one page after the other; what is longer than a page runs on over several, each new one saying first whose it is. */
    private void writePages(List<CardLine> lines, double left) {
        Deque<CardLine> rest = new ArrayDeque<>(lines);
        double room = left;
        while (!rest.isEmpty()) {
            writePage(CardLine.taken(rest, room), room);
            room = PAGE;
            if (!rest.isEmpty()) {
                sheet.breakPage();
                CardLine first = lines.stream()
                        .filter(line -> line.boxes() > 0)
                        .findFirst()
                        .orElseThrow();
                writePage(List.of(first), 0);
                room -= first.least();
            }
        }
    }

    private void writePage(List<CardLine> lines, double room) {
        List<Double> heights = CardLine.heights(lines, room);
        for (int i = 0; i < lines.size(); i++) {
            writeLine(lines.get(i), heights.get(i));
        }
    }

    private void writeLine(CardLine line, double height) {
        if (line.heading() != null) {
            sheet.row(height);
            sheet.across(0, LAST, pen(line, Look.Type.HEADER, Column.Align.CENTRE), line.heading());
            return;
        }
        int parts = (int) Math.ceil(height / Ems.HIGHEST);
        int first = sheet.rowNumber() + 1;
        for (int part = 0; part < parts; part++) {
            sheet.row(height / parts);
            for (int box = 0; box < line.boxes(); box++) {
                writeBox(line, box, part == 0);
            }
        }
        for (int box = 0; box < line.boxes(); box++) {
            sheet.merge(first, first + parts - 1, line.start(box), line.middle(box) - 1);
            sheet.merge(first, first + parts - 1, line.middle(box), line.start(box + 1) - 1);
        }
    }

    private void writeBox(CardLine line, int box, boolean spoken) {
        Pen label = pen(line, Look.Type.HEADER, Column.Align.CENTRE);
        Pen value = pen(
                line, Look.Type.BODY, line.isProse() || line.boxes() == 1 ? Column.Align.LEFT : Column.Align.CENTRE);
        int from = line.start(box);
        int middle = line.middle(box);
        for (int column = from; column < line.start(box + 1); column++) {
            Object written = column == from
                    ? line.labels().get(box)
                    : column == middle ? line.values().get(box) : null;
            sheet.cell(column, column < middle ? label : value, spoken ? written : null);
        }
    }

    private Pen pen(CardLine line, Look.Type font, Column.Align align) {
        Look look = Look.framed(font, align).sized(line.type().points());
        boolean top = line.isProse() && font == Look.Type.BODY;
        return sheet.pen(top ? look.atTop() : look);
    }
}
