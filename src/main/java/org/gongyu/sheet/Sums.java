package org.gongyu.sheet;

import java.util.List;
import org.apache.poi.ss.util.CellReference;

/** The 合计 row: counts are added up by formula, ratios are Σ part / Σ whole. */
final class Sums {

    private final List<? extends Column<?>> columns;
    private final long[] sums;
    private final long[] wholes;
    private final boolean[] ratios;

    Sums(List<? extends Column<?>> columns) {
        this.columns = columns;
        sums = new long[columns.size()];
        wholes = new long[columns.size()];
        ratios = new boolean[columns.size()];
    }

    boolean any() {
        return columns.stream().anyMatch(Column::summed);
    }

    /** Counts a value of a column. */
    void add(int column, Object value) {
        if (value instanceof Integer number) {
            sums[column] += number;
        } else if (value instanceof Ratio ratio) {
            ratios[column] = true;
            sums[column] += ratio.part();
            wholes[column] += ratio.whole();
        }
    }

    /** Writes the row under the table's rows; 序号 is sheet column 0, so sheet columns are one further right. */
    void write(SheetXml sheet, String label, int firstRow, int lastRow) {
        Pen pen = sheet.pen(Look.framed(Look.Type.STRONG, Column.Align.CENTRE));
        sheet.row(24);
        int first = 0;
        while (!columns.get(first).summed()) {
            first++;
        }
        sheet.across(0, first, pen, label);
        for (int column = first; column < columns.size(); column++) {
            write(sheet, pen, column, firstRow, lastRow);
        }
    }

    private void write(SheetXml sheet, Pen pen, int column, int firstRow, int lastRow) {
        int at = column + 1;
        if (!columns.get(column).summed()) {
            sheet.cell(at, pen, PrintedTable.BLANK);
        } else if (ratios[column]) {
            sheet.cell(at, pen, share(column));
        } else {
            String letter = CellReference.convertNumToColString(at);
            sheet.formula(at, pen, "SUM(" + letter + firstRow + ":" + letter + lastRow + ")", sums[column]);
        }
    }

    private Object share(int column) {
        return wholes[column] == 0
                ? PrintedTable.BLANK
                : new Ratio(Math.toIntExact(sums[column]), Math.toIntExact(wholes[column]));
    }
}
