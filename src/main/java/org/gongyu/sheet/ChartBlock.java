package org.gongyu.sheet;

import java.util.ArrayList;
import java.util.List;
import org.gongyu.sheet.Charts.Bar;

/**
 * The rows of one chart: a line that says what it is, the head of its table, and a row for each bar.
 *
 * @param bars at least one, no more than {@link #MOST}
 * @param top the row of the line that says what it is, counted from 1
 */
record ChartBlock(List<Bar> bars, int top) {

    /** More bars than that go on in another chart: a page holds no more under the title. */
    static final int MOST = 26;

    /** A chart of fewer rows is too flat to be read. */
    private static final int LEAST = 7;

    /** The charts of some bars under each other, the first of them at a row. */
    static List<ChartBlock> of(List<Bar> bars, int firstRow) {
        List<ChartBlock> blocks = new ArrayList<>();
        int row = firstRow;
        for (int from = 0; from < bars.size(); ) {
            int to = from + 1;
            while (to < bars.size()
                    && to - from < MOST
                    && bars.get(to).chart().equals(bars.get(from).chart())) {
                to++;
            }
            ChartBlock block = new ChartBlock(bars.subList(from, to), row);
            blocks.add(block);
            row += block.height();
            from = to;
        }
        return blocks;
    }

    String title() {
        return bars.get(0).chart();
    }

    boolean hasWhole() {
        return bars.get(0).whole() != null;
    }

    /** The row of the first bar, counted from 1. */
    int firstBar() {
        return top + 2;
    }

    int lastBar() {
        return firstBar() + bars.size() - 1;
    }

    /** The rows that the chart takes from {@link #firstBar} on. */
    int rows() {
        return Math.max(bars.size(), LEAST);
    }

    /** All its rows, with an empty one after it. */
    int height() {
        return rows() + 3;
    }
}
