package org.gongyu.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongyu.ledger.Field;

/**
 * A sheet of a file on its way in.
 *
 * @param sheet what it holds
 * @param matching which of its columns is what
 * @param about the class that it is about as a whole; null if it doesn't say
 * @param <R> the record that a row is
 */
record Part<R>(Sheet sheet, Matching<R> matching, SheetClass about) {

    /** So many of all heads of two sheets, in thirds, stand in both where they are the same list. */
    private static final int MOST = 2;

    /** A sheet that is about no class as a whole. */
    Part(Sheet sheet, Matching<R> matching) {
        this(sheet, matching, null);
    }

    /** The same, but about a class, which every row then says. */
    Part<R> about(SheetClass its, Told<R> told) {
        return new Part<>(sheet, matching.telling(told), its);
    }

    String name() {
        return sheet.name();
    }

    boolean isComplete() {
        return matching.missing().isEmpty();
    }

    Part<R> with(Matching<R> other) {
        return new Part<>(sheet, other, about);
    }

    /** The same, but matched as earlier files were. */
    Part<R> recalling(Map<String, String> remembered) {
        return with(matching.recalling(remembered));
    }

    /** Whether it has (nearly) the same heads, whatever their order and spelling. */
    boolean isLike(Part<R> other) {
        Set<Object> all = meanings();
        Set<Object> both = new HashSet<>(all);
        both.retainAll(other.meanings());
        all.addAll(other.meanings());
        return both.size() * 3 >= all.size() * MOST;
    }

    /** What its heads mean: a field, or what the words say. */
    private Set<Object> meanings() {
        Set<Object> meanings = new HashSet<>();
        for (int column = 0; column < matching.headers().size(); column++) {
            String header = Labels.plain(matching.headers().get(column));
            if (!header.isEmpty() && !Labels.isNumbering(header)) {
                meanings.add(matching.field(column).<Object>map(field -> field).orElse(header));
            }
        }
        return meanings;
    }

    /** The column under the {@code nth} head of these words, from 0; -1 if it has none. */
    int column(String header, int nth) {
        int found = 0;
        List<String> headers = matching.headers();
        for (int column = 0; column < headers.size(); column++) {
            if (headers.get(column).equals(header) && found++ == nth) {
                return column;
            }
        }
        return -1;
    }

    /** What stands in a column below the header, blank cells left out; nothing for -1. */
    Stream<String> under(int column) {
        return column < 0
                ? Stream.of()
                : sheet.grid().lines().stream()
                        .filter(line -> line.number() > matching.lastHeaderRow())
                        .map(line -> line.cell(column))
                        .filter(cell -> !cell.isBlank());
    }

    /** Gives the column under that head to a field, or to none if it is null; nothing if there is no such head. */
    Part<R> matched(String header, int nth, Field<R, ?> field) {
        int column = column(header, nth);
        return column < 0 ? this : with(matching.with(column, field));
    }
}
