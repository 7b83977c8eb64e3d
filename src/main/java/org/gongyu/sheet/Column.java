package org.gongyu.sheet;

import java.util.function.Function;

/**
 * A column of a sheet.
 *
 * @param key its stable name
 * @param label the header
 * @param group the header above it that it shares with its neighbours; null = none
 * @param width in Chinese characters
 * @param align how its cells stand
 * @param summed whether the 合计 row adds it up (numbers and ratios only)
 * @param value what a row shows here: String, Integer, LocalDate, LocalTime, {@link Ratio}, or null for blank
 * @param <R> the type of a row
 */
public record Column<R>(
        String key, String label, String group, int width, Align align, boolean summed, Function<R, Object> value) {

    /** How cells stand: short things in the middle, prose on the left, numbers on the right; nothing where one writes by hand. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT,
        BY_HAND
    }

    /** A short text or date, centred. */
    public static <R> Column<R> of(String key, String label, int width, Function<R, Object> value) {
        return new Column<>(key, label, null, width, Align.CENTRE, false, value);
    }

    /** Prose, wrapped, on the left. */
    public static <R> Column<R> prose(String key, String label, int width, Function<R, Object> value) {
        return new Column<>(key, label, null, width, Align.LEFT, false, value);
    }

    /** A count or ratio that the 合计 row adds up. */
    public static <R> Column<R> sum(String key, String label, int width, Function<R, Object> value) {
        return new Column<>(key, label, null, width, Align.CENTRE, true, value);
    }

    /** Room to write or sign by hand: empty in every row. */
    public static <R> Column<R> byHand(String key, String label, int width) {
        return new Column<>(key, label, null, width, Align.BY_HAND, false, row -> null);
    }

    /** The same column under a shared header. */
    public Column<R> under(String shared) {
        return new Column<>(key, label, shared, width, align, summed, value);
    }
}
