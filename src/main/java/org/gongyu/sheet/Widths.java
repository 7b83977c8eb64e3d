package org.gongyu.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide the columns of a printed table are. Narrow tables are widened to fill the page; in those too wide to be read when shrunk to
 * one page, prose gives way, since it can grow downwards.
 *
 * @param ems the columns' widths in Chinese characters, 序号 first
 */
record Widths(List<Double> ems) {

    private static final double NUMBER = 3.5;
    private static final double MOST_WIDENED = 2;

    /** Shrunk further than to this part, body text would be under 8 points. */
    private static final double LEAST_SCALE = 0.74;

    private static final double LEAST_PROSE = 0.5;

    static Widths of(List<? extends Column<?>> columns, boolean upright) {
        double page = upright ? Paper.PORTRAIT_WIDTH : Paper.LANDSCAPE_WIDTH;
        double wanted = Ems.digits(NUMBER);
        double prose = 0;
        for (Column<?> column : columns) {
            wanted += Ems.digits(column.width());
            prose += column.align() == Column.Align.LEFT ? Ems.digits(column.width()) : 0;
        }
        double excess = wanted - page / LEAST_SCALE;
        double give = excess <= 0 || prose == 0 ? 1 : Math.max(LEAST_PROSE, 1 - excess / prose);
        double grow = Math.max(1, Math.min(MOST_WIDENED, page / wanted));
        return new Widths(ems(columns, give, grow));
    }

    private static List<Double> ems(List<? extends Column<?>> columns, double give, double grow) {
        List<Double> ems = new ArrayList<>();
        ems.add(NUMBER * grow);
        for (Column<?> column : columns) {
            ems.add(column.width() * (column.align() == Column.Align.LEFT ? give : 1) * grow);
        }
        return ems;
    }

    /** In the unit of sheets. */
    List<Double> digits() {
        return ems.stream().map(Ems::digits).toList();
    }

    double total() {
        return ems.stream().mapToDouble(Double::doubleValue).sum();
    }

    int count() {
        return ems.size();
    }

    /** The first column of the right-hand part that takes about 40% of the width; at least 1. */
    int rightPart() {
        double right = 0;
        int column = count();
        while (column > 1 && right < total() * 0.4) {
            right += ems.get(--column);
        }
        return column;
    }
}
