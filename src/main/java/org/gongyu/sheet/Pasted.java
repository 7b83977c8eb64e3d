package org.gongyu.sheet;

import java.util.List;

/**
 * Rows that were copied elsewhere or typed here, to be imported like those of a file.
 *
 * @param kind the {@link Importer#key} of what they are
 * @param text the rows as they lie on the clipboard, see {@link Tabbed}
 * @param heads what the columns are taken for if the rows have no header; empty = the importer's own columns, in their order
 * @param typed whether they were typed in this program, under the importer's own columns
 */
public record Pasted(String kind, String text, List<String> heads, boolean typed) {

    public Pasted {
        heads = List.copyOf(heads);
    }

    /** Rows from the clipboard. */
    public Pasted(String kind, String text, List<String> heads) {
        this(kind, text, heads, false);
    }

    /** None yet: they are to be typed. */
    public static Pasted toBeTyped(String kind) {
        return typed(kind, "");
    }

    /** Rows that were typed here. */
    public static Pasted typed(String kind, String text) {
        return new Pasted(kind, text, List.of(), true);
    }
}
