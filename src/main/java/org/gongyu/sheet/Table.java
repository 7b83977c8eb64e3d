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
 * @param upright whether it is printed on upright paper, and squeezed where only a part of a second page would be left
 * @param none what it says instead of rows where there are none; null = that there are no records
 * @param <R> the type of a row
 */
public record Table<R>(
        String name,
        String title,
        List<Column<R>> columns,
        Rows<R> rows,
        List<String> notes,
        boolean upright,
        String none)
        implements Page {

    /** A table on landscape paper. */
    public Table(String name, String title, List<Column<R>> columns, Rows<R> rows, List<String> notes) {
        this(name, title, columns, rows, notes, false, null);
    }

    /** The same on upright paper: for classes, which are long and narrow. */
    public Table<R> onUprightPaper() {
        return new Table<>(name, title, columns, rows, notes, true, none);
    }

    /** The same with another name on its tab. */
    public Table<R> named(String other) {
        return new Table<>(other, title, columns, rows, notes, upright, none);
    }

    /** The same, saying why it has no rows where that isn't for want of records; null = it is. */
    public Table<R> saying(String why) {
        return new Table<>(name, title, columns, rows, notes, upright, why);
    }

    /** The same with other rows. */
    Table<R> with(Rows<R> others) {
        return new Table<>(name, title, columns, others, notes, upright, none);
    }

    @Override
    public Table<R> asTable() {
        return this;
    }
}
