package org.gongyu.sheet;

import java.util.Collections;
import java.util.List;
import org.gongyu.sheet.Diplomas.Diploma;

/** Certificates as they are printed: title, number, whom, what, and at the lower right who and when, with room for the stamp. */
final class PrintedDiplomas implements Body {

    private static final int COLUMNS = 12;

    private static final double EMS = 4.2 * Paper.SHARE;
    private static final double HEIGHT = 450;
    private static final double WARNING = 22;
    private static final double ABOVE = 24;
    private static final double TITLE = 76;
    private static final double NUMBER = 26;
    private static final double LINE = 36;

    /** From one line of words to the next, in parts of the size of their type. */
    private static final double SPACING = 1.5;

    /** Sizes of type, the first of which leaves room for the stamp is taken. */
    private static final List<Integer> SIZES = List.of(Look.Type.DIPLOMA.size, 16, 13, 11);

    /** The stamp, 4 cm high, comes over the issuer and the day. */
    private static final double STAMP = 70;

    private final Diplomas diplomas;
    private final Headings headings;
    private SheetXml sheet;
    private int count;

    PrintedDiplomas(Diplomas diplomas, Headings headings) {
        this.diplomas = diplomas;
        this.headings = headings;
    }

    @Override
    public Paper paper() {
        double width = Paper.LANDSCAPE_WIDTH * Paper.SHARE / COLUMNS;
        return new Paper(false, false, Collections.nCopies(COLUMNS, width), 0, 0, "");
    }

    @Override
    public void write(SheetXml target) {
        sheet = target;
        diplomas.list().rows().each(this::writeDiploma);
        if (count == 0) {
            Look none = Look.open(Look.Type.DIPLOMA, Column.Align.CENTRE);
            writeAcross(60, none, headings.none(diplomas.list()));
        }
    }

    private void writeDiploma(Diploma one) {
        if (count > 0) {
            sheet.breakPage();
        }
        count++;
        int points = SIZES.stream()
                .filter(size -> spare(one, size) >= STAMP * 1.5)
                .findFirst()
                .orElse(SIZES.get(SIZES.size() - 1));
        double spare = Math.max(STAMP, spare(one, points));
        sheet.row(ABOVE);
        writeAcross(TITLE, Look.open(Look.Type.DIPLOMA_TITLE, Column.Align.CENTRE), diplomas.title());
        writeAcross(NUMBER, Look.open(Look.Type.BODY, Column.Align.RIGHT), one.number());
        sheet.row(spare / 4);
        writeWords(points, Column.Align.LEFT, one.holder());
        writeWords(points, Column.Align.LEFT, one.words());
        sheet.row(Math.max(STAMP, spare / 2));
        writeWords(points, Column.Align.RIGHT, one.issuer());
        writeWords(points, Column.Align.RIGHT, headings.texts().day(one.day()));
        if (headings.heading().madeUp()) {
            Look warning = Look.open(Look.Type.WARNING, Column.Align.LEFT);
            writeAcross(WARNING, warning, headings.texts().get("sheet.made-up"));
        }
    }

    /** What of the page is left over with type of that size. */
    private static double spare(Diploma one, int points) {
        double words = height(one.holder(), points) + height(one.words(), points) + height(one.issuer(), points) + LINE;
        return HEIGHT - ABOVE - TITLE - NUMBER - words;
    }

    private static double height(String words, int points) {
        double room = (COLUMNS - 2) * EMS * Look.Type.BODY.size / points;
        int lines = Ems.lines(words, room);
        return lines == 1 ? LINE : SPACING * points * lines;
    }

    private void writeWords(int points, Column.Align align, String words) {
        Look look = Look.open(Look.Type.DIPLOMA, align).sized(points);
        writeAcross(height(words, points), look, words);
    }

    /** One cell across the page but for its margins. */
    private void writeAcross(double height, Look look, String words) {
        sheet.row(height);
        sheet.across(1, COLUMNS - 2, sheet.pen(look), words);
    }
}
