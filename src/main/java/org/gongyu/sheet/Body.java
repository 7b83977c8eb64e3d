package org.gongyu.sheet;

/** What stands on a sheet. */
interface Body {

    /** The page it is made for; asked once, before {@link #write}. */
    Paper paper();

    /** Writes the rows, each handed on at once. */
    void write(SheetXml sheet);
}
