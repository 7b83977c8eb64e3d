package org.gongyu.sheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Trait;

/**
 * Which column of a file is which field. Immutable; mended by hand with {@link #with}.
 *
 * @param <R> the record that a row is
 */
public final class Matching<R> {

    /** What {@link #remembered} says of a column that is left out. */
    static final String LEFT_OUT = "";

    private final Ledger<R> ledger;
    private final int lastHeaderRow;
    private final List<String> headers;
    private final Map<Integer, Field<R, ?>> fields;
    private final Told<R> told;

    Matching(
            Ledger<R> ledger, int lastHeaderRow, List<String> headers, Map<Integer, Field<R, ?>> fields, Told<R> told) {
        this.ledger = ledger;
        this.lastHeaderRow = lastHeaderRow;
        this.headers = List.copyOf(headers);
        this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        this.told = told;
    }

    /** The row number, as a person sees it, of the header or of its lower row; the records follow. 0 = there is no header. */
    public int lastHeaderRow() {
        return lastHeaderRow;
    }

    /** The header of each column from A on; empty where blank. */
    public List<String> headers() {
        return headers;
    }

    /** The fields by column, counted from 0. */
    public Map<Integer, Field<R, ?>> fields() {
        return fields;
    }

    /** The field of a column, counted from 0. */
    public Optional<Field<R, ?>> field(int column) {
        return Optional.ofNullable(fields.get(column));
    }

    /** The header of a field's column; empty if no column gives it. */
    public Optional<String> header(Field<R, ?> field) {
        return fields.entrySet().stream()
                .filter(entry -> entry.getValue().equals(field))
                .map(entry -> headers.get(entry.getKey()))
                .findFirst();
    }

    /** The same matching with a column given to a field, and taken from the column that had it; null leaves the column out. */
    public Matching<R> with(int column, Field<R, ?> field) {
        Map<Integer, Field<R, ?>> mended = new LinkedHashMap<>(fields);
        mended.values().remove(field);
        mended.remove(column);
        if (field != null) {
            mended.put(column, field);
        }
        return new Matching<>(ledger, lastHeaderRow, headers, mended, told);
    }

    /** The same matching of a sheet that says something beside its columns; null = nothing. */
    Matching<R> telling(Told<R> other) {
        return new Matching<>(ledger, lastHeaderRow, headers, fields, other);
    }

    /** What the sheet says of every row though no column does; empty where a column does. */
    Optional<Told<R>> told() {
        return Optional.ofNullable(told).filter(one -> !fields.containsValue(one.field()));
    }

    /** Required fields that neither a column gives nor the sheet as a whole. */
    public List<Field<R, ?>> missing() {
        return ledger.fields(Trait.REQUIRED).stream()
                .filter(field -> !field.is(Trait.COMPUTED) && !fields.containsValue(field))
                .filter(field -> told == null || !told.field().equals(field))
                .toList();
    }

    /** Header → field key, to be kept for the next file; the key is empty for a column that was left out. None without a header. */
    public Map<String, String> remembered() {
        Map<String, String> keys = new LinkedHashMap<>();
        for (int column = 0; lastHeaderRow > 0 && column < headers.size(); column++) {
            if (!headers.get(column).isEmpty()) {
                keys.putIfAbsent(
                        headers.get(column), field(column).map(Field::key).orElse(LEFT_OUT));
            }
        }
        return keys;
    }

    /** This matching, but as decided for earlier files where the headers are the same. */
    Matching<R> recalling(Map<String, String> keys) {
        Matching<R> recalled = this;
        for (int column = 0; column < headers.size(); column++) {
            String key = keys.get(headers.get(column));
            if (key != null) {
                recalled = recalled.with(column, fieldOf(key));
            }
        }
        return recalled;
    }

    private Field<R, ?> fieldOf(String key) {
        return ledger.fields().stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElse(null);
    }
}
