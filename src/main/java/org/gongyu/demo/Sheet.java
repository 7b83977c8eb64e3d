package org.gongyu.demo;

import java.util.ArrayList;
import java.util.List;

/** A sheet being made up: a header and rows of the same length. */
final class Sheet {

    private final List<List<String>> rows = new ArrayList<>();

    Sheet(String... header) {
        rows.add(List.of(header));
    }

    void add(String... cells) {
        if (cells.length != rows.get(0).size()) {
            throw new IllegalArgumentException(
                    cells.length + " cells under " + rows.get(0).size() + " headers");
        }
        rows.add(List.of(cells));
    }

    /** The header and the rows under it; blank cells are empty strings. */
    List<List<String>> rows() {
        return rows;
    }
}
