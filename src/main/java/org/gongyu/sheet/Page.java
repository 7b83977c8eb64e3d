package org.gongyu.sheet;

/** A sheet of a workbook: a table, cards with one record each, certificates, or charts; or the prose of a document. */
public sealed interface Page permits Table, Cards, Drawn, Prose {

    /** The name on its tab; unique in the workbook. */
    String name();

    /** What the report is called in its title line, such as 家访情况统计表. */
    String title();

    /** The table it is, or can be looked at as; throws for cards. */
    default Table<?> asTable() {
        throw new IllegalStateException(title() + " is no table");
    }
}
