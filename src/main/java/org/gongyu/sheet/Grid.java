package org.gongyu.sheet;

import java.util.List;

/**
 * What a sheet of a file holds, as words. Whole numbers are their digits, dates 2018-04-15, times 19:30; a number beyond 15 digits,
 * which a spreadsheet cannot keep, is in E notation as the sheet shows it.
 *
 * @param lines from top to bottom; blank lines are left out
 */
public record Grid(List<Line> lines) {

    /**
     * A line of cells.
     *
     * @param number the row number a person sees beside it, from 1
     * @param cells from column A; empty text where blank
     */
    public record Line(int number, List<String> cells) {

        /** What stands in a column, from 0; empty text where blank or beyond the end. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        /** How many cells hold something. */
        int filled() {
            int filled = 0;
            for (String cell : cells) {
                filled += cell.isBlank() ? 0 : 1;
            }
            return filled;
        }
    }
}
