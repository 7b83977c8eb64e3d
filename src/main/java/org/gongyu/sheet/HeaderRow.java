package org.gongyu.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongyu.ledger.Field;

/** Finds the header below title rows: the row, or two rows one under the other, that name the most fields. */
final class HeaderRow<R> {

    private static final int LOOKED_AT = 30;

    private final Labels<R> labels;

    HeaderRow(Labels<R> labels) {
        this.labels = labels;
    }

    /** A header that was found: its last row's number, the labels by column, and what they mean. */
    record Found<R>(int lastRow, List<String> headers, Map<Integer, Field<R, ?>> fields) {

        /** A header above the first row, of rows that have none. */
        static <R> Found<R> made(Labels<R> labels, List<String> headers) {
            Map<Integer, Field<R, ?>> fields = new LinkedHashMap<>();
            labels.match(headers, fields);
            return new Found<>(0, headers, fields);
        }

        /** Whether it is a header beyond doubt, and not a record in which a word or two happen to be labels too. */
        boolean isPlain() {
            long filled = headers.stream().filter(label -> !label.isEmpty()).count();
            return fields.size() == filled || (fields.size() > 1 && fields.size() * 3L >= filled);
        }
    }

    /** The best header in the upper part of the sheet; empty if no row names any field. */
    Optional<Found<R>> in(Grid grid) {
        Found<R> best = new Found<>(0, List.of(), Map.of());
        for (int i = 0; i < Math.min(LOOKED_AT, grid.lines().size()); i++) {
            Grid.Line line = grid.lines().get(i);
            best = better(best, single(line));
            if (i + 1 < grid.lines().size()) {
                best = better(best, joined(line, grid.lines().get(i + 1)));
            }
        }
        return best.fields().isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private static <R> Found<R> better(Found<R> one, Found<R> other) {
        return other.fields().size() > one.fields().size() ? other : one;
    }

    private Found<R> single(Grid.Line line) {
        List<String> headers = line.cells().stream().map(Plain::trim).toList();
        Map<Integer, Field<R, ?>> fields = new LinkedHashMap<>();
        labels.match(headers, fields);
        return new Found<>(line.number(), headers, fields);
    }

    /** Two rows as one header, the lower cells with or without those above them; no fields if the upper row adds no meaning. */
    private Found<R> joined(Grid.Line upper, Grid.Line lower) {
        List<String> headers = headers(upper, lower);
        List<String> below = IntStream.range(0, headers.size())
                .mapToObj(column -> Plain.trim(lower.cell(column)))
                .toList();
        Map<Integer, Field<R, ?>> fields = new LinkedHashMap<>();
        labels.match(headers, fields);
        boolean adds =
                fields.keySet().stream().anyMatch(column -> !headers.get(column).equals(below.get(column)));
        if (adds) {
            labels.match(below, fields);
        }
        return new Found<>(lower.number(), headers, adds ? fields : Map.of());
    }

    /** A shared header stands before those under it (成员1 + 姓名), a tall one alone. */
    private static List<String> headers(Grid.Line upper, Grid.Line lower) {
        List<String> headers = new ArrayList<>();
        String group = "";
        for (int column = 0;
                column < Math.max(upper.cells().size(), lower.cells().size());
                column++) {
            String top = Plain.trim(upper.cell(column));
            String sub = Plain.trim(lower.cell(column));
            group = top.isEmpty() ? group : top;
            boolean alone = sub.isEmpty() || sub.equals(top);
            headers.add(alone ? top : group + sub);
        }
        return headers;
    }
}
