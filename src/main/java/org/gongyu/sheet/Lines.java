package org.gongyu.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.gongyu.work.Job;

/** Gathers the lines of a grid and keeps them within the limits. Cells of a line come in any order. */
final class Lines {

    static final int MOST_LINES = 50_000;
    private static final int MOST_CELLS = 4_000_000;

    private final List<Grid.Line> lines = new ArrayList<>();
    private String[] cells = new String[64];
    private int width;
    private long held;

    /** Puts text into the current line; blank text leaves the cell as it is. */
    void put(int column, String text) throws Unreadable {
        if (text.isBlank()) {
            return;
        }
        if (column >= cells.length) {
            widen(column);
        }
        cells[column] = text;
        width = Math.max(width, column + 1);
    }

    private void widen(int column) throws Unreadable {
        if (column >= MOST_CELLS) {
            throw new Unreadable("file-damaged");
        }
        cells = Arrays.copyOf(cells, column * 2);
    }

    /** Ends the current line; a line without text is dropped. */
    void end(int number) throws Unreadable {
        if (width == 0) {
            return;
        }
        Job.step();
        held += width;
        if (lines.size() == MOST_LINES || held > MOST_CELLS) {
            throw new Unreadable("file-too-many-rows", MOST_LINES);
        }
        lines.add(new Grid.Line(number, Collections.unmodifiableList(Arrays.asList(taken()))));
    }

    private String[] taken() {
        String[] line = Arrays.copyOf(cells, width);
        for (int i = 0; i < width; i++) {
            line[i] = line[i] == null ? "" : line[i];
            cells[i] = null;
        }
        width = 0;
        return line;
    }

    /** Says in every row of a vertical merge what its first cell says. */
    void fillDown(int column, int fromRow, int toRow) {
        int first = indexOf(fromRow);
        if (first < 0 || lines.get(first).cell(column).isEmpty()) {
            return;
        }
        String text = lines.get(first).cell(column);
        for (int i = first + 1; i < lines.size() && lines.get(i).number() <= toRow; i++) {
            lines.set(i, with(lines.get(i), column, text));
        }
    }

    private static Grid.Line with(Grid.Line line, int column, String text) {
        List<String> filled = new ArrayList<>(line.cells());
        while (filled.size() <= column) {
            filled.add("");
        }
        filled.set(column, text);
        return new Grid.Line(line.number(), Collections.unmodifiableList(filled));
    }

    private int indexOf(int row) {
        int low = 0;
        int high = lines.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int number = lines.get(middle).number();
            if (number == row) {
                return middle;
            }
            low = number < row ? middle + 1 : low;
            high = number < row ? high : middle - 1;
        }
        return -1;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    Grid grid() {
        return new Grid(Collections.unmodifiableList(lines));
    }
}
