package org.gongyu.sheet;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.gongyu.work.Failure;

/** One sheet of a workbook, written from top to bottom and never held in memory. Columns are counted from 0. */
final class SheetXml {

    /** A sheet has no more rows. */
    private static final int MOST_ROWS = 1 << 20;

    /** A cell holds no more characters. */
    private static final int MOST_CHARACTERS = 32_767;

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int SHORT = 40;
    private static final byte[] TEXT = Xml.ascii(" t=\"inlineStr\"><is><t>");
    private static final byte[] SPACED = Xml.ascii(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    private static final byte[] END_TEXT = Xml.ascii("</t></is></c>");
    private static final byte[] VALUE = Xml.ascii("><v>");
    private static final byte[] END_VALUE = Xml.ascii("</v></c>");
    private static final byte[] END_CELL = Xml.ascii("/>");

    private final Xml xml;
    private final Styles styles;
    private final List<byte[]> openings = new ArrayList<>();
    private final List<String> merged = new ArrayList<>();
    private final List<Integer> breaks = new ArrayList<>();
    private int row;
    private String filtered;
    private Pages pages;

    SheetXml(Xml xml, Styles styles) {
        this.xml = xml;
        this.styles = styles;
    }

    Pen pen(Look look) {
        return styles.pen(look);
    }

    /** Begins the sheet. */
    void begin(Paper paper) {
        pages = new Pages(paper);
        paper.writeHead(xml);
        for (int column = 0; column < paper.widths().size(); column++) {
            openings.add(Xml.ascii("<c r=\"" + CellReference.convertNumToColString(column)));
        }
    }

    /** The next row is the first of a record. */
    void beginRecord() {
        pages.beginRecord();
    }

    /** What follows are no records: totals, notes and signatures. */
    void endRecords() {
        pages.endRecords();
    }

    /** Begins the next row, {@code rowHeight} points high; 0 leaves that to the program that opens the file. */
    void row(double rowHeight) {
        endRow();
        row++;
        pages.add(row, rowHeight);
        if (row > MOST_ROWS) {
            throw new Failure.BadFile("not-written-too-many-rows", null, MOST_ROWS);
        }
        xml.raw("<row r=\"").number(row);
        if (rowHeight > 0) {
            xml.raw("\" ht=\"").number(Math.round(rowHeight)).raw("\" customHeight=\"1");
        }
        xml.raw("\">");
    }

    private void endRow() {
        if (row > 0) {
            xml.raw("</row>");
        }
    }

    /** The number of the current row as a person sees it; 0 before the first. */
    int rowNumber() {
        return row;
    }

    /** A cell with a String, Integer, LocalDate, LocalTime, {@link Ratio} or nothing (null) in it. */
    void cell(int column, Pen pen, Object value) {
        if (value instanceof String text) {
            text(column, pen, text);
        } else if (value instanceof Integer number) {
            open(column, pen, Look.Format.COUNT).raw(VALUE).number(number).raw(END_VALUE);
        } else if (value instanceof LocalDate day) {
            open(column, pen, Look.Format.DAY).raw(VALUE).number(serial(day)).raw(END_VALUE);
        } else if (value instanceof LocalTime time) {
            decimal(column, pen, Look.Format.TIME, time.toSecondOfDay() / 86_400d);
        } else if (value instanceof Ratio ratio && ratio.whole() != 0) {
            decimal(column, pen, Look.Format.RATE, ratio.part() / (double) ratio.whole());
        } else if (value == null || value instanceof Ratio) {
            open(column, pen, Look.Format.GENERAL).raw(END_CELL);
        } else {
            throw new IllegalArgumentException("a cell can't hold a " + value.getClass());
        }
    }

    private static long serial(LocalDate day) {
        return ChronoUnit.DAYS.between(DAY_ZERO, day);
    }

    private void decimal(int column, Pen pen, Look.Format format, double number) {
        open(column, pen, format).raw(VALUE).raw(Double.toString(number)).raw(END_VALUE);
    }

    private void text(int column, Pen pen, String text) {
        if (text.isEmpty()) {
            open(column, pen, Look.Format.GENERAL).raw(END_CELL);
            return;
        }
        boolean spaced = text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ';
        open(column, pen, format(text))
                .raw(spaced ? SPACED : TEXT)
                .text(fitting(text))
                .raw(END_TEXT);
    }

    /** Long text keeps the general format: some programs show long cells of the text format as #####. */
    private static Look.Format format(String text) {
        char first = text.charAt(0);
        if (first == '=' || first == '+' || first == '-' || first == '@' || first == '\t') {
            return Look.Format.QUOTED;
        }
        return text.length() > SHORT ? Look.Format.GENERAL : Look.Format.TEXT;
    }

    private static String fitting(String text) {
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS - 1) + "…";
    }

    /** A formula and what it comes to: previews on phones show only the latter. */
    void formula(int column, Pen pen, String formula, long result) {
        open(column, pen, Look.Format.COUNT)
                .raw("><f>")
                .text(formula)
                .raw("</f><v>")
                .number(result)
                .raw(END_VALUE);
    }

    private Xml open(int column, Pen pen, Look.Format format) {
        return xml.raw(openings.get(column)).number(row).raw(pen.style(format));
    }

    /** One cell of the current row across columns, the last included, with the pen's border all round. */
    void across(int from, int to, Pen pen, Object value) {
        cell(from, pen, value);
        for (int column = from + 1; column <= to; column++) {
            cell(column, pen, null);
        }
        merge(row, row, from, to);
    }

    /** Joins cells, the last row and column included. */
    void merge(int fromRow, int toRow, int from, int to) {
        if (fromRow != toRow || from != to) {
            merged.add(CellReference.convertNumToColString(from) + fromRow + ":"
                    + CellReference.convertNumToColString(to) + toRow);
        }
    }

    /** What stands from the first row to the current one, in so many columns, can be filtered by the first. */
    void filter(int columns) {
        filtered = "A1:" + CellReference.convertNumToColString(columns - 1) + row;
    }

    /** What can be filtered, such as {@code A1:F20}; null = nothing. */
    String filtered() {
        return filtered;
    }

    /** The printer begins a new page after the current row. */
    void breakPage() {
        breaks.add(row);
    }

    /** Ends the sheet; {@code drawing} is the id of what is drawn on it, null = nothing. */
    void end(Paper paper, String drawing) {
        endRow();
        xml.raw("</sheetData>");
        if (filtered != null) {
            xml.raw("<autoFilter ref=\"").raw(filtered).raw("\"/>");
        }
        if (!merged.isEmpty()) {
            xml.raw("<mergeCells count=\"").number(merged.size()).raw("\">");
            merged.forEach(area -> xml.raw("<mergeCell ref=\"").raw(area).raw("\"/>"));
            xml.raw("</mergeCells>");
        }
        pages.end();
        breaks.addAll(pages.breaks());
        paper.writeTail(xml, breaks, pages.wanted(), drawing);
        xml.flush();
    }
}
