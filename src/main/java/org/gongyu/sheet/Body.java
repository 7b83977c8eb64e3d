package org.gongyu.sheet;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What stands on a sheet. */
interface Body {

    /** Draws what isn't made of rows, such as charts, on the sheet that POI makes; before {@link #write}. */
    default void draw(XSSFSheet shell) {}

    /** The page it is made for; asked once, before {@link #write}. */
    Paper paper();

    /** Writes the rows, each handed on at once. */
    void write(SheetXml sheet);
}
