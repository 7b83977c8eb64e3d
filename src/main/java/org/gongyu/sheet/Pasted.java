package org.gongyu.sheet;

import java.util.List;

/**
 * Rows that were copied elsewhere, to be imported like those of a file.
 *
 * @param kind the {@link Importer#key} of what they are
 * @param text the rows as they lie on the clipboard, see {@link Tabbed}
 * @param heads what the columns are taken for if the rows have no header; empty = the importer's own columns, in their order
 */
public record Pasted(String kind, String text, List<String> heads) {

    public Pasted {
        heads = List.copyOf(heads);
    }
}
