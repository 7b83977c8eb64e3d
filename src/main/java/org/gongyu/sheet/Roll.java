package org.gongyu.sheet;

import java.util.List;

/**
 * A list that people sign: an upright page with what it is about at its head, and the names in two blocks beside each other. What has
 * more names than a page takes goes on another sheet with the same head. Its data form is the list.
 *
 * @param list who signs; its notes stand at the foot
 * @param heads what the page is about, one or two boxes to a line
 * @param columns what is printed of the list, without 序号; widths in Chinese characters, prose in smaller type
 * @param <R> the type of a row
 */
public record Roll<R>(Table<R> list, List<List<Head>> heads, List<Column<R>> columns) implements Drawn {

    /** So many sign on one page; a class has no more. */
    static final int MOST = 56;

    /**
     * A box at the head of the page.
     *
     * @param label what it is
     * @param words what stands in it; null leaves it to write by hand
     */
    public record Head(String label, String words) {

        /** A box to write in by hand. */
        public static Head byHand(String label) {
            return new Head(label, null);
        }
    }

    /** The names of each of its pages, about as many on each of them. */
    List<Rows<R>> pages() {
        int count = list.rows().count();
        int pages = Math.max(1, (count + MOST - 1) / MOST);
        return list.rows().parts(Math.max(1, (count + pages - 1) / pages));
    }
}
