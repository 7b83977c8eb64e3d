package org.gongyu.sheet;

import java.util.List;

/**
 * A workbook to be written.
 *
 * @param heading what stands on every sheet
 * @param pages its sheets, at least one
 */
public record Book(Heading heading, List<Page> pages) {

    /** 盖章打印版 to print and stamp, or 数据版 for the bureau's collator. */
    public enum Form {
        PRINT,
        DATA
    }
}
