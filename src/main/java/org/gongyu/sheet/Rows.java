package org.gongyu.sheet;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The rows of a sheet, given one after another and never all held in memory by the writer.
 *
 * @param <R> the type of a row
 */
@FunctionalInterface
public interface Rows<R> {

    /** Hands each row to {@code sink}, in order. May be called more than once. */
    void each(Consumer<R> sink);

    /** Rows that are in memory anyway. */
    static <R> Rows<R> of(List<R> rows) {
        return new Rows<>() {
            @Override
            public void each(Consumer<R> sink) {
                rows.forEach(sink);
            }

            @Override
            public List<R> first(int most) {
                return rows.subList(0, Math.min(most, rows.size()));
            }
        };
    }

    /** The first rows if they are in memory anyway; none if they would have to be read. */
    default List<R> first(int most) {
        return List.of();
    }

    /** How many there are; goes through them. */
    default int count() {
        AtomicInteger count = new AtomicInteger();
        each(row -> count.incrementAndGet());
        return count.get();
    }

    /** The same rows, at most so many at a time; at least one part, empty if there are none. */
    default List<Rows<R>> parts(int most) {
        int count = count();
        return Stream.iterate(0, from -> from == 0 || from < count, from -> from + most)
                .map(from -> part(from, from + most))
                .toList();
    }

    private Rows<R> part(int from, int to) {
        return sink -> {
            AtomicInteger place = new AtomicInteger();
            each(row -> {
                int its = place.getAndIncrement();
                if (its >= from && its < to) {
                    sink.accept(row);
                }
            });
        };
    }
}
