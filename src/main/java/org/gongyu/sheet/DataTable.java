package org.gongyu.sheet;

import java.util.ArrayList;
import java.util.List;
import org.gongyu.text.Texts;

/**
 * A table for whoever collates it: the header in row 1, a row each, nothing joined or added up.
 *
 * @param <R> the type of a row
 */
final class DataTable<R> implements Body {

    /** A header up to so many ems stands on one line. */
    private static final double LABEL = 6.5;

    /** So many rows tell how wide short words are, and what is wider than that is no short word. */
    private static final int SAMPLE = 100;

    private static final double WIDEST = 14;

    /** A class, a date, the names of two people, or from when to when. */
    private static final double SHORT = 6.5;

    private final List<Column<R>> columns;
    private final Rows<R> rows;
    private final Texts texts;
    private final boolean numbered;
    private final boolean madeUp;
    private int count;

    private DataTable(List<Column<R>> columns, Rows<R> rows, Texts texts, boolean numbered, boolean madeUp) {
        this.columns = columns;
        this.rows = rows;
        this.texts = texts;
        this.numbered = numbered;
        this.madeUp = madeUp;
    }

    /** The data form of a table, with 序号. */
    static <R> DataTable<R> of(Table<R> table, Headings headings) {
        return new DataTable<>(
                table.columns(),
                table.rows(),
                headings.texts(),
                true,
                headings.heading().madeUp());
    }

    /** The data form of cards, with a column for each box that is not filled by hand. */
    static <R> DataTable<R> of(Cards<R> cards, Headings headings) {
        List<Column<R>> columns = cards.filled().stream()
                .map(box -> Column.prose(box.label(), box.label(), 12, box.value()))
                .toList();
        return new DataTable<>(
                columns,
                cards.cards(),
                headings.texts(),
                true,
                headings.heading().madeUp());
    }

    /** Rows just as they are. */
    static <R> DataTable<R> plain(List<Column<R>> columns, List<R> rows, Texts texts) {
        return new DataTable<>(columns, Rows.of(rows), texts, false, false);
    }

    @Override
    public Paper paper() {
        List<Double> widths = new ArrayList<>();
        if (numbered) {
            widths.add(Ems.digits(3.5));
        }
        columns.forEach(column -> widths.add(Ems.digits(Math.max(width(column), sampled(column)))));
        return new Paper(false, true, widths, 1, 1, texts.get("sheet.foot"));
    }

    /** How wide a column's words are in the first rows, as far as these are known; prose is only begun, and numbers are short. */
    private double sampled(Column<R> column) {
        if (column.align() == Column.Align.LEFT || column.summed()) {
            return 0;
        }
        return rows.first(SAMPLE).stream()
                .map(column.value())
                .filter(String.class::isInstance)
                .mapToDouble(text -> Math.min(WIDEST, Ems.of((String) text) + 0.5))
                .reduce(SHORT, Math::max);
    }

    @Override
    public void write(SheetXml sheet) {
        Pen header = sheet.pen(Look.framed(Look.Type.STRONG, Column.Align.CENTRE));
        int shift = numbered ? 1 : 0;
        sheet.row(8 + Ems.LINE * headerLines());
        if (numbered) {
            sheet.cell(0, header, texts.get("sheet.number"));
        }
        for (int i = 0; i < columns.size(); i++) {
            sheet.cell(i + shift, header, label(columns.get(i)));
        }
        Pen number = sheet.pen(Look.framed(Look.Type.BODY, Column.Align.CENTRE));
        List<Pen> pens = columns.stream()
                .map(column ->
                        sheet.pen(Look.framed(Look.Type.BODY, column.align()).onOneLine()))
                .toList();
        rows.each(row -> {
            sheet.row(0);
            count++;
            if (numbered) {
                sheet.cell(0, number, count);
            }
            for (int i = 0; i < pens.size(); i++) {
                sheet.cell(i + shift, pens.get(i), columns.get(i).value().apply(row));
            }
        });
        sheet.filter(columns.size() + shift);
        if (madeUp) {
            sheet.row(0);
            sheet.row(0);
            sheet.cell(
                    0,
                    sheet.pen(Look.open(Look.Type.WARNING, Column.Align.LEFT).onOneLine()),
                    texts.get("sheet.made-up"));
        }
    }

    /** Whether there was no row to write; known once it is written. */
    boolean isEmpty() {
        return count == 0;
    }

    private int headerLines() {
        return columns.stream()
                .mapToInt(column -> Ems.lines(label(column), width(column) - 0.5))
                .max()
                .orElse(1);
    }

    private static double width(Column<?> column) {
        return Math.max(column.width(), Math.min(LABEL, Ems.of(label(column)) + 0.5));
    }

    /** A shared header stands before the label, as in 成员1 + 姓名 = 成员1姓名. */
    private static String label(Column<?> column) {
        return column.group() == null ? column.label() : column.group() + column.label();
    }
}
