package org.gongyu.sheet;

import java.util.List;

/**
 * A table of records. The writer adds the 序号 column itself.
 *
 * @param name the name on its tab
 * @param title the last part of the title line
 * @param columns from left to right, without 序号
 * @param rows what it shows
 * @param notes 说明 under the table: how it was counted and on which day; never null
 * @param <R> the type of a row
 */
public record Table<R>(String name, String title, List<Column<R>> columns, Rows<R> rows, List<String> notes)
        implements Page {

    @Override
    public Table<R> asTable() {
        return this;
    }
}
