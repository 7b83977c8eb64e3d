package org.gongyu.sheet;

import java.util.List;
import java.util.function.Consumer;

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
        return rows::forEach;
    }
}
