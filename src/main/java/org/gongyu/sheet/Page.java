package org.gongyu.sheet;

/** A sheet of a workbook: a table, or cards with one record each. */
public sealed interface Page permits Table, Cards {

    /** The name on its tab; unique in the workbook. */
    String name();

    /** What the report is called in its title line, such as 家访情况统计表. */
    String title();
}
