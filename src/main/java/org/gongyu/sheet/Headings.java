package org.gongyu.sheet;

import org.gongyu.text.Texts;

/** The lines above and below a printed sheet: title, who reports and when, signatures. */
final class Headings {

    /** 4 cm on paper, kept free for the stamp; points. */
    private static final double STAMP = 113;

    private static final double WARNING = 22;

    /** Room beside the day, in ems. */
    private static final double SPARE = 1.5;

    private final Heading heading;
    private final Texts texts;
    private final Cards.Style style;

    Headings(Heading heading, Texts texts) {
        this(heading, texts, Cards.Style.RECORD);
    }

    private Headings(Heading heading, Texts texts, Cards.Style style) {
        this.heading = heading;
        this.texts = texts;
        this.style = style;
    }

    /** The same above cards of that style. */
    Headings of(Cards.Style wanted) {
        return new Headings(heading, texts, wanted);
    }

    Texts texts() {
        return texts;
    }

    /** What a table says that has no rows. */
    String none(Table<?> table) {
        return table.none() == null ? texts.get("sheet.none") : table.none();
    }

    Heading heading() {
        return heading;
    }

    /** The full title: school, period, class, and what the report is called; over two or three lines where one is too short. */
    private String title(String report, double ems) {
        if (style != Cards.Style.RECORD) {
            return report;
        }
        String when = heading.period() + (heading.part() == null ? "" : heading.part());
        boolean together = Ems.of(heading.school() + when) <= ems;
        String about = heading.school() + (together ? "" : "\n") + when;
        double taken = Ems.of(together ? about : when);
        return about + (taken + Ems.of(report) > ems ? "\n" : "") + report;
    }

    /** The line at the foot of each page, with Excel's signs for page numbers, alignment and size. */
    String foot() {
        String pages = texts.get("sheet.foot");
        return heading.log() == null ? pages : pages + "&R&8" + log();
    }

    /** Where the log ended when this was written; null = not said. */
    String log() {
        return heading.log() == null ? null : texts.get("sheet.log", heading.log());
    }

    String filledOn() {
        return texts.day(heading.filledOn());
    }

    /** How many rows {@link #writeTop} writes. */
    int topRows() {
        return heading.madeUp() ? 3 : 2;
    }

    /** The height of what {@link #writeTop} writes, in points. */
    double topHeight(String report, Widths widths) {
        double title = titleHeight(title(report, titleRoom(widths)), widths);
        double unit = unitHeight(texts.get("sheet.filled-by", heading.school()), widths);
        return title + (isBlank() ? 0 : unit) + (heading.madeUp() ? WARNING : 0);
    }

    private boolean isBlank() {
        return style == Cards.Style.BLANK;
    }

    private static double titleRoom(Widths widths) {
        return widths.across() * Look.Type.BODY.size / Look.Type.TITLE.size;
    }

    private static double titleHeight(String title, Widths widths) {
        return 14 + 28 * Ems.lines(title, titleRoom(widths));
    }

    private String reportedOn() {
        return texts.get("sheet.filled-on", filledOn());
    }

    /** The first column of the day on which it was reported, which stands on one line; what is before it is left to who reports. */
    private int right(Widths widths) {
        return widths.rightPart(Ems.of(reportedOn()) + SPARE);
    }

    private double unitHeight(String unit, Widths widths) {
        return 8 + Ems.LINE * Ems.lines(unit, widths.across(0, right(widths)));
    }

    /** Title; 演示数据 where it is; 填报单位 left and 填报日期 right. */
    void writeTop(SheetXml sheet, String report, Widths widths) {
        int last = widths.count() - 1;
        String title = title(report, titleRoom(widths));
        sheet.row(titleHeight(title, widths));
        sheet.across(0, last, sheet.pen(Look.open(Look.Type.TITLE, Column.Align.CENTRE)), title);
        if (heading.madeUp()) {
            sheet.row(WARNING);
            String madeUp = texts.get("sheet.made-up");
            sheet.across(0, last, sheet.pen(Look.open(Look.Type.WARNING, Column.Align.CENTRE)), madeUp);
        }
        if (!isBlank()) {
            writeUnit(sheet, widths);
        }
    }

    private void writeUnit(SheetXml sheet, Widths widths) {
        int last = widths.count() - 1;
        String unit = texts.get("sheet.filled-by", heading.school());
        int right = right(widths);
        sheet.row(unitHeight(unit, widths));
        sheet.across(0, right - 1, sheet.pen(Look.open(Look.Type.BODY, Column.Align.LEFT)), unit);
        if (right <= last) {
            sheet.across(right, last, sheet.pen(Look.open(Look.Type.BODY, Column.Align.RIGHT)), reportedOn());
        }
    }

    /** Who signs, above room for the stamp on a sheet printed at that scale: one row, so that no page break falls between them. */
    void writeSignatures(SheetXml sheet, Widths widths, double scale) {
        String[] names = {
            texts.get("sheet.sign-head"),
            texts.get("sheet.sign-checker"),
            texts.get("sheet.sign-writer"),
            texts.get("sheet.sign-phone")
        };
        double spare = widths.across() - Ems.of(String.join("", names));
        String gap = "\u3000".repeat(Math.max(2, (int) (spare * 0.9 / names.length)));
        String line = String.join(gap, names);
        sheet.row(8);
        sheet.row(STAMP / scale + Ems.LINE * Ems.lines(line, widths.across()));
        Look look = Look.open(Look.Type.BODY, Column.Align.LEFT).atTop();
        sheet.across(0, widths.count() - 1, sheet.pen(look), line);
    }
}
