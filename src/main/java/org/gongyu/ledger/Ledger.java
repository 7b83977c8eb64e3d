package org.gongyu.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The definition of a ledger: its fields, how a record is built from a draft, and the rules over several fields.
 *
 * @param <R> its immutable record
 */
public final class Ledger<R> {

    private final String key;
    private final Area area;
    private final List<Field<R, ?>> fields;
    private final Function<Draft<R>, R> build;
    private final List<Rule<R>> across;

    private Ledger(String key, Area area, List<Field<R, ?>> fields, Function<Draft<R>, R> build, List<Rule<R>> across) {
        this.key = key;
        this.area = area;
        this.fields = List.copyOf(fields);
        this.build = build;
        this.across = List.copyOf(across);
    }

    /**
     * A ledger of the area {@link Area#RECORDS}.
     *
     * @param key its stable name, also the prefix of its texts
     * @param fields in the order of forms and sheets; keys must differ
     * @param build one visible constructor call; only called with a draft that passed {@link #check}
     * @param across rules over several fields
     */
    public static <R> Ledger<R> of(
            String key, List<Field<R, ?>> fields, Function<Draft<R>, R> build, List<Rule<R>> across) {
        Set<String> seen = new HashSet<>();
        fields.forEach(field -> {
            if (!seen.add(field.key())) {
                throw new IllegalArgumentException("two fields " + field.key() + " in ledger " + key);
            }
        });
        return new Ledger<>(key, Area.RECORDS, fields, build, across);
    }

    /** The same ledger in another area. */
    public Ledger<R> in(Area other) {
        return new Ledger<>(key, other, fields, build, across);
    }

    public String key() {
        return key;
    }

    /** The area whose rights hold for it. */
    public Area area() {
        return area;
    }

    /** The fields in the order of forms and sheets. */
    public List<Field<R, ?>> fields() {
        return fields;
    }

    /** The fields with a trait, in order. */
    public List<Field<R, ?>> fields(Trait trait) {
        return fields.stream().filter(field -> field.is(trait)).toList();
    }

    /** The field of that key; throws if there is none. */
    public Field<R, ?> field(String fieldKey) {
        return fields.stream()
                .filter(field -> field.key().equals(fieldKey))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no field " + fieldKey + " in ledger " + key));
    }

    /** The same ledger narrowed to the fields a person may see. Tables, forms, filters, export and import receive only this one. */
    public Ledger<R> showing(Predicate<Field<R, ?>> visible) {
        return new Ledger<>(key, area, fields.stream().filter(visible).toList(), build, across);
    }

    /** The key of a field's label in the texts. */
    public String labelKey(Field<R, ?> field) {
        return key + "." + field.key();
    }

    /** The fields in which two rows differ, in order; what is computed is left out. */
    public List<Field<R, ?>> differing(R one, R other) {
        return fields.stream()
                .filter(field -> !field.is(Trait.COMPUTED) && !field.same(one, other))
                .toList();
    }

    /** A draft holding everything in {@code row}. */
    public Draft<R> draft(R row) {
        Draft<R> draft = new Draft<>();
        fields.forEach(field -> copy(field, row, draft));
        return draft;
    }

    private static <R, T> void copy(Field<R, T> field, R row, Draft<R> draft) {
        draft.set(field, field.of(row));
    }

    /** Everything wrong with a draft: what can't be read, what is missing, what is out of bounds, then the rules across fields. */
    public List<Problem> check(Draft<R> draft) {
        List<Problem> problems = new ArrayList<>(draft.unreadable());
        fields.forEach(field -> check(field, draft, problems));
        across.forEach(rule -> problems.addAll(rule.check(draft)));
        return problems;
    }

    private static <R, T> void check(Field<R, T> field, Draft<R> draft, List<Problem> problems) {
        T value = draft.get(field);
        boolean blank = value == null || value.equals(List.of());
        if (!blank) {
            problems.addAll(Bounds.check(field, value));
        } else if (field.is(Trait.REQUIRED) && !draft.isUnreadable(field)) {
            problems.add(Problem.error(field, "required"));
        }
    }

    /** The record of a draft that has passed {@link #check}. */
    public R build(Draft<R> draft) {
        return build.apply(draft);
    }

    /** A rule over several fields. It must cope with blanks: those are reported elsewhere. */
    @FunctionalInterface
    public interface Rule<R> {
        /** What is wrong; empty where nothing is. */
        List<Problem> check(Draft<R> draft);
    }
}
