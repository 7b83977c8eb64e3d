package org.gongyu.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Typed values by field, not yet a record. A form and a row of a workbook are both drafts. A draft also remembers which fields hold
 * something that couldn't be read, so that an unreadable value is not also reported as missing.
 *
 * @param <R> the record it may become
 */
public final class Draft<R> {

    private final Map<Field<R, ?>, Object> values = new HashMap<>();
    private final Map<Field<R, ?>, Problem> unreadable = new HashMap<>();

    /** The value of a field; null where blank, unset or unreadable. */
    @SuppressWarnings("unchecked") // set() is the only way in, and it is typed
    public <T> T get(Field<R, T> field) {
        return (T) values.get(field);
    }

    /** The value of a flag, blank being no. */
    public boolean yes(Field<R, Boolean> field) {
        return Boolean.TRUE.equals(get(field));
    }

    /** The value of a list, blank being empty. */
    public <E> List<E> all(Field<R, List<E>> field) {
        List<E> list = get(field);
        return list == null ? List.of() : list;
    }

    /** Sets a field; null and blank text clear it. */
    public <T> Draft<R> set(Field<R, T> field, T value) {
        unreadable.remove(field);
        boolean blank = value instanceof String text && text.isBlank();
        values.put(field, blank ? null : value);
        return this;
    }

    /** Marks a field as holding something that can't be read. */
    public void unreadable(Field<R, ?> field, Problem problem) {
        values.put(field, null);
        unreadable.put(field, problem);
    }

    public boolean isUnreadable(Field<R, ?> field) {
        return unreadable.containsKey(field);
    }

    /** What could not be read, in no particular order. */
    public List<Problem> unreadable() {
        return new ArrayList<>(unreadable.values());
    }

    /** The fields that were set, readable or not. A field that was never set is left alone when the draft is laid over a record. */
    public Set<Field<R, ?>> fields() {
        return Collections.unmodifiableSet(values.keySet());
    }

    /** Lays the fields set here over {@code base}, field by field, and returns {@code base}. */
    public Draft<R> over(Draft<R> base) {
        values.forEach((field, value) -> base.values.put(field, value));
        unreadable.forEach(base.unreadable::put);
        return base;
    }
}
