package org.gongyu.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A table as it is printed and stamped: title, header, framed rows, 合计, 说明, signatures.
 *
 * @param <R> the type of a row
 */
final class PrintedTable<R> implements Body {

    /** What stands in an empty cell, so that nobody thinks it was forgotten. */
    static final String BLANK = "—";

    private static final double PADDING = 6;

    /** A class belongs on one upright page, in type that can be read. */
    private static final double PADDING_UPRIGHT = 3;

    /** A row no higher than this fits on a page beside notes and signatures; points. */
    private static final double HIGHEST = 240;

    /** Room for a signature; points. */
    private static final double BY_HAND = 26;

    private final Table<R> table;
    private final Headings headings;
    private final Widths widths;
    private final Sums sums;
    private final boolean grouped;
    private final boolean byHand;
    private SheetXml sheet;
    private Pen centre;
    private Pen[] pens;
    private int rows;

    PrintedTable(Table<R> table, Headings headings) {
        this.table = table;
        this.headings = headings;
        this.widths = Widths.of(table.columns(), table.upright());
        this.sums = new Sums(table.columns());
        this.grouped = table.columns().stream().anyMatch(column -> column.group() != null);
        this.byHand = table.columns().stream().anyMatch(column -> column.align() == Column.Align.BY_HAND);
    }

    @Override
    public Paper paper() {
        int from = headings.topRows() + 1;
        int to = from + (grouped ? 1 : 0);
        return new Paper(table.upright(), true, widths.digits(), from, to, headings.foot());
    }

    @Override
    public void write(SheetXml target) {
        sheet = target;
        centre = target.pen(Look.framed(Look.Type.BODY, Column.Align.CENTRE));
        pens = table.columns().stream()
                .map(column -> target.pen(Look.framed(Look.Type.BODY, column.align())))
                .toArray(Pen[]::new);
        headings.writeTop(sheet, table.title(), widths);
        writeHeader();
        int first = sheet.rowNumber() + 1;
        table.rows().each(this::writeRow);
        sheet.endRecords();
        if (rows == 0) {
            sheet.row(30);
            sheet.across(0, widths.count() - 1, centre, headings.none(table));
        } else if (sums.any()) {
            sums.write(sheet, headings.texts().get("sheet.total"), first, sheet.rowNumber());
        }
        writeNotes();
        headings.writeSignatures(sheet, widths, paper().scale());
    }

    private void writeHeader() {
        int top = sheet.rowNumber() + 1;
        if (grouped) {
            writeHeaderRow(true);
        }
        writeHeaderRow(false);
        if (grouped) {
            mergeHeader(top);
        }
    }

    private void writeHeaderRow(boolean upper) {
        Pen pen = sheet.pen(Look.framed(Look.Type.HEADER, Column.Align.CENTRE));
        sheet.row(upper ? 24 : headerHeight());
        String number = headings.texts().get("sheet.number");
        sheet.cell(0, pen, upper || !grouped ? number : null);
        for (int i = 0; i < table.columns().size(); i++) {
            sheet.cell(i + 1, pen, upper ? upperLabel(i) : lowerLabel(i));
        }
    }

    /** A shared header is written once: nothing may hide under the cells joined with it. */
    private String upperLabel(int index) {
        Column<R> column = table.columns().get(index);
        String before = index == 0 ? null : table.columns().get(index - 1).group();
        if (column.group() == null) {
            return label(index);
        }
        return column.group().equals(before) ? null : column.group();
    }

    private String lowerLabel(int index) {
        return grouped && table.columns().get(index).group() == null ? null : label(index);
    }

    private String label(int index) {
        return Ems.evenly(table.columns().get(index).label(), widths.ems().get(index + 1));
    }

    private double headerHeight() {
        int most = 1;
        for (int i = 0; i < table.columns().size(); i++) {
            most = Math.max(most, Ems.lines(label(i), widths.ems().get(i + 1)));
        }
        return 12 + Ems.LINE * most;
    }

    private void mergeHeader(int top) {
        sheet.merge(top, top + 1, 0, 0);
        List<Column<R>> columns = table.columns();
        for (int from = 0; from < columns.size(); ) {
            String group = columns.get(from).group();
            int to = from;
            while (group != null
                    && to + 1 < columns.size()
                    && group.equals(columns.get(to + 1).group())) {
                to++;
            }
            sheet.merge(top, group == null ? top + 1 : top, from + 1, to + 1);
            from = to + 1;
        }
    }

    private void writeRow(R row) {
        rows++;
        sheet.beginRecord();
        Object[] values = new Object[pens.length];
        int lines = 1;
        for (int i = 0; i < pens.length; i++) {
            values[i] = valueOf(table.columns().get(i), row, i);
            lines = Math.max(lines, lines(values[i], i));
        }
        double height =
                Math.max(byHand ? BY_HAND : 0, (table.upright() ? PADDING_UPRIGHT : PADDING) + Ems.LINE * lines);
        int parts = (int) Math.ceil(height / HIGHEST);
        sheet.row(height / parts);
        writeCells(values);
        if (parts > 1) {
            extend(parts, height / parts);
        }
    }

    private Object valueOf(Column<R> column, R row, int index) {
        if (column.align() == Column.Align.BY_HAND) {
            return null;
        }
        Object value = column.value().apply(row);
        if (column.summed()) {
            sums.add(index, value);
        }
        boolean blank = value == null
                || (value instanceof String text && text.isBlank())
                || (value instanceof Ratio ratio && ratio.whole() == 0);
        return blank ? BLANK : value;
    }

    private int lines(Object value, int index) {
        double ems = widths.ems().get(index + 1);
        if (value instanceof String text) {
            return Ems.lines(text, ems);
        }
        return value instanceof LocalDate && ems < 5.5 ? 2 : 1;
    }

    private void writeCells(Object[] values) {
        sheet.cell(0, centre, rows);
        for (int i = 0; i < values.length; i++) {
            boolean dash = Objects.equals(values[i], BLANK);
            sheet.cell(i + 1, dash ? centre : pens[i], values[i]);
        }
    }

    /** No row is as high as long prose wants: the record goes on over several rows joined into one. */
    private void extend(int parts, double height) {
        int first = sheet.rowNumber();
        for (int part = 1; part < parts; part++) {
            sheet.row(height);
            for (int column = 0; column <= pens.length; column++) {
                sheet.cell(column, centre, null);
            }
        }
        for (int column = 0; column <= pens.length; column++) {
            sheet.merge(first, sheet.rowNumber(), column, column);
        }
    }

    private void writeNotes() {
        Pen pen = sheet.pen(Look.open(Look.Type.NOTE, Column.Align.LEFT));
        for (int i = 0; i < table.notes().size(); i++) {
            String number = table.notes().size() > 1 ? (i + 1) + ". " : "";
            String note = (i == 0 ? headings.texts().get("sheet.notes") : "\u3000\u3000\u3000")
                    + number
                    + table.notes().get(i);
            sheet.row(4 + Ems.LINE * Ems.lines(note, widths.across()));
            sheet.across(0, widths.count() - 1, pen, note);
        }
    }
}
