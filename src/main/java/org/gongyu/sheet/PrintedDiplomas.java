package org.gongyu.sheet;

import java.util.Collections;
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
    private static final double WORDS = 30;

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
            writeAcross(
                    60, Look.Type.DIPLOMA, Column.Align.CENTRE, headings.texts().get("sheet.none"));
        }
    }

    private void writeDiploma(Diploma one) {
        if (count > 0) {
            sheet.breakPage();
        }
        count++;
        boolean madeUp = headings.heading().madeUp();
        double room = (COLUMNS - 2) * EMS * Look.Type.BODY.size / Look.Type.DIPLOMA.size;
        double words = WORDS * Ems.lines(one.words(), room);
        double spare = HEIGHT - ABOVE - TITLE - NUMBER - words - 3 * LINE;
        sheet.row(ABOVE);
        writeAcross(TITLE, Look.Type.DIPLOMA_TITLE, Column.Align.CENTRE, diplomas.title());
        writeAcross(NUMBER, Look.Type.BODY, Column.Align.RIGHT, one.number());
        sheet.row(spare / 4);
        writeAcross(LINE, Look.Type.DIPLOMA, Column.Align.LEFT, one.holder());
        writeAcross(words, Look.Type.DIPLOMA, Column.Align.LEFT, one.words());
        sheet.row(Math.max(STAMP, spare / 2));
        writeAcross(LINE, Look.Type.DIPLOMA, Column.Align.RIGHT, one.issuer());
        writeAcross(
                LINE, Look.Type.DIPLOMA, Column.Align.RIGHT, headings.texts().day(one.day()));
        if (madeUp) {
            writeAcross(
                    WARNING,
                    Look.Type.WARNING,
                    Column.Align.LEFT,
                    headings.texts().get("sheet.made-up"));
        }
    }

    /** One cell across the page but for its margins. */
    private void writeAcross(double height, Look.Type type, Column.Align align, String words) {
        sheet.row(height);
        sheet.across(1, COLUMNS - 2, sheet.pen(Look.open(type, align)), words);
    }
}
