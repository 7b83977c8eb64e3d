package org.gongyu.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which columns of a web table are taken by cells that reach down from rows above. */
final class Spans {

    private final List<Tall> tall = new ArrayList<>();
    private int[] takenUntil = new int[64];

    /** A cell over several rows, counted from 0; {@code endRow} is not included. */
    record Tall(int column, int fromRow, int endRow) {}

    /** The first column from {@code column} on that no cell from above reaches into. */
    int firstFree(int column, int row) {
        int free = column;
        while (free < takenUntil.length && takenUntil[free] > row) {
            free++;
        }
        return free;
    }

    /** Takes columns until before {@code endRow}. */
    void take(int column, int width, int endRow, int row) {
        if (column + width > takenUntil.length) {
            takenUntil = Arrays.copyOf(takenUntil, (column + width) * 2);
        }
        Arrays.fill(takenUntil, column, column + width, endRow);
        if (endRow > row + 1) {
            tall.add(new Tall(column, row, endRow));
        }
    }

    List<Tall> tall() {
        return tall;
    }
}
