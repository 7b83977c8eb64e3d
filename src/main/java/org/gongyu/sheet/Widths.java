package org.gongyu.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide the columns of a printed table are. Narrow tables are widened to fill the page; in those too wide to be read when shrunk to
 * one page, prose gives way first, since it can grow downwards, then the other columns by as much as leaves room for a date.
 *
 * @param ems the columns' widths in Chinese characters, 序号 first
 * @param digits the same in the unit of sheets
 */
record Widths(List<Double> ems, List<Double> digits) {

    private static final double NUMBER = 3.5;
    private static final double MOST_WIDENED = 2;

    /** Shrunk further than to this part, body text would be under 8 points. */
    static final double LEAST_SCALE = 0.74;

    private static final double LEAST_PROSE = 0.5;
    private static final double LEAST_OTHERS = 0.87;

    /** Columns that are so many digits wide. */
    static Widths ofDigits(List<Double> digits) {
        return new Widths(digits.stream().map(wide -> Ems.within(wide, 1)).toList(), digits);
    }

    static Widths of(List<? extends Column<?>> columns, boolean upright) {
        double page = upright ? Paper.PORTRAIT_WIDTH : Paper.LANDSCAPE_WIDTH;
        double prose = sum(ems(columns, 1, 0));
        double others = NUMBER + sum(ems(columns, 0, 1));
        int count = columns.size() + 1;
        double room = Ems.within(page / LEAST_SCALE, count);
        double give = Math.max(LEAST_PROSE, part(room - others, prose));
        double rest = Math.max(LEAST_OTHERS, part(room - give * prose, others));
        double grow = Math.max(1, Math.min(MOST_WIDENED, Ems.within(page, count) / (prose + others)));
        List<Double> ems = new ArrayList<>(List.of(NUMBER * rest * grow));
        ems.addAll(ems(columns, give * grow, rest * grow));
        return new Widths(ems, ems.stream().map(Ems::digits).toList());
    }

    /** Which part of what is wanted fits into what there is; at most 1. */
    private static double part(double there, double wanted) {
        return wanted <= there || wanted == 0 ? 1 : there / wanted;
    }

    private static List<Double> ems(List<? extends Column<?>> columns, double prose, double others) {
        return columns.stream()
                .map(column -> column.width() * (column.align() == Column.Align.LEFT ? prose : others))
                .toList();
    }

    /** The ems of text that columns hold where they are joined into one cell, {@code to} not included: they need no space between them. */
    double across(int from, int to) {
        return Ems.within(sum(digits.subList(from, to)), 1);
    }

    /** The ems of text on a line across the whole sheet. */
    double across() {
        return across(0, count());
    }

    private static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }

    int count() {
        return digits.size();
    }

    /** The first column of a right-hand part with room for so many ems; at least 1. */
    int rightPart(double ems) {
        int column = count();
        while (column > 1 && across(column, count()) < ems) {
            column--;
        }
        return column;
    }
}
