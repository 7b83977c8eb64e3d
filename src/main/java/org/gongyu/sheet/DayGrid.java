package org.gongyu.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongyu.ledger.Ledger;
import org.gongyu.text.Texts;

/**
 * A sheet with a column for each day, laid out as one with a line for each filled cell of these columns. Lines keep the number that a person
 * sees, blank cells say nothing.
 *
 * @param <R> the record that a row is
 */
final class DayGrid<R> {

    private final Ledger<R> ledger;
    private final Texts texts;
    private final DayColumns<R> columns;

    DayGrid(Ledger<R> ledger, Texts texts, DayColumns<R> columns) {
        this.ledger = ledger;
        this.texts = texts;
        this.columns = columns;
    }

    /** The days over the columns of a sheet, by column; and the line they stand in. */
    private record Days(int line, Map<Integer, DayHead> heads) {}

    /** The sheet laid out anew, or as it is if it has no columns of days, or one that says the day of each line. */
    Sheet laidOut(Sheet sheet, Matching<R> matching) {
        if (matching.fields().containsValue(columns.day()) || matching.lastHeaderRow() == 0) {
            return sheet;
        }
        Days days = days(sheet.grid(), matching);
        return days.heads().isEmpty() ? sheet : new Sheet(sheet.name(), grid(sheet.grid(), matching, days));
    }

    /** They stand in the header, or in a line beside it. */
    private Days days(Grid grid, Matching<R> matching) {
        TitleYear year = TitleYear.above(grid, matching.lastHeaderRow());
        Days best = new Days(0, Map.of());
        for (Grid.Line line : grid.lines()) {
            if (Math.abs(line.number() - matching.lastHeaderRow()) <= 1 && isOfHeads(line, matching)) {
                Days its = new Days(line.number(), heads(line, matching, year));
                best = its.heads().size() > best.heads().size() ? its : best;
            }
        }
        return best;
    }

    /** Whether it is no record yet: under the heads of its columns stands nothing, or the same once more where cells are merged. */
    private boolean isOfHeads(Grid.Line line, Matching<R> matching) {
        return line.number() <= matching.lastHeaderRow()
                || matching.fields().entrySet().stream()
                        .filter(entry -> !entry.getValue().equals(columns.value()))
                        .map(Map.Entry::getKey)
                        .allMatch(column -> line.cell(column).isBlank()
                                || line.cell(column).equals(matching.headers().get(column)));
    }

    private Map<Integer, DayHead> heads(Grid.Line line, Matching<R> matching, TitleYear year) {
        Map<Integer, DayHead> heads = new LinkedHashMap<>();
        for (int column = 0; column < line.cells().size(); column++) {
            int at = column;
            if (matching.field(column)
                    .filter(field -> !field.equals(columns.value()))
                    .isEmpty()) {
                DayHead.of(line.cell(column), year, columns.schoolYear()).ifPresent(head -> heads.put(at, head));
            }
        }
        return heads;
    }

    private Grid grid(Grid grid, Matching<R> matching, Days days) {
        int header = Math.max(days.line(), matching.lastHeaderRow());
        int width = Math.max(
                matching.headers().size(),
                1
                        + days.heads().keySet().stream()
                                .mapToInt(Integer::intValue)
                                .max()
                                .orElse(0));
        List<Grid.Line> lines = new ArrayList<>();
        for (Grid.Line line : grid.lines()) {
            if (line.number() < Math.min(days.line(), matching.lastHeaderRow())) {
                lines.add(line);
            } else if (line.number() == header) {
                lines.add(new Grid.Line(header, heads(matching, days.heads().keySet(), width)));
            } else if (line.number() > header) {
                days.heads()
                        .forEach((column, head) ->
                                add(lines, line, column, head, days.heads().keySet(), width));
            }
        }
        return new Grid(lines);
    }

    private List<String> heads(Matching<R> matching, Set<Integer> taken, int width) {
        List<String> headers = matching.headers();
        List<String> heads = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            heads.add(taken.contains(column) || column >= headers.size() ? "" : headers.get(column));
        }
        Stream.of(columns.day(), columns.value(), columns.topic())
                .forEach(field -> heads.add(texts.get(ledger.labelKey(field))));
        return heads;
    }

    private static void add(
            List<Grid.Line> lines, Grid.Line line, int column, DayHead head, Set<Integer> taken, int width) {
        if (line.cell(column).isBlank()) {
            return;
        }
        List<String> cells = new ArrayList<>();
        for (int at = 0; at < width; at++) {
            cells.add(taken.contains(at) ? "" : line.cell(at));
        }
        cells.addAll(List.of(head.when(), line.cell(column), head.topic()));
        lines.add(new Grid.Line(line.number(), cells));
    }
}
