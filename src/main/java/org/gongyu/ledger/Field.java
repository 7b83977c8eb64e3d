package org.gongyu.ledger;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * A typed token for one field of a ledger. Two fields are the same only if they are the same object; the key, once shipped, is never
 * renamed.
 *
 * @param <R> the record that has the field
 * @param <T> the type of its value
 */
public final class Field<R, T> {

    private final String key;
    private final Kind<T> kind;
    private final Function<R, T> getter;
    private final Set<Trait> traits;
    private final List<String> aliases;
    private final int width;

    private Field(String key, Kind<T> kind, Function<R, T> getter, Set<Trait> traits, List<String> aliases, int width) {
        this.key = key;
        this.kind = kind;
        this.getter = getter;
        this.traits = traits;
        this.aliases = aliases;
        this.width = width;
    }

    /** A field of the given key and kind whose value in a record is what {@code getter} returns (null = blank). */
    public static <R, T> Field<R, T> of(String key, Kind<T> kind, Function<R, T> getter, Trait... traits) {
        Set<Trait> set = EnumSet.noneOf(Trait.class);
        set.addAll(Arrays.asList(traits));
        return new Field<>(key, kind, getter, set, List.of(), 10);
    }

    /** The same field with further header spellings that schools' files use. */
    public Field<R, T> also(String... headers) {
        return new Field<>(key, kind, getter, traits, List.of(headers), width);
    }

    /** The same field, {@code ems} Chinese characters wide in tables and sheets (10 if not said). */
    public Field<R, T> wide(int ems) {
        return new Field<>(key, kind, getter, traits, aliases, ems);
    }

    public String key() {
        return key;
    }

    public Kind<T> kind() {
        return kind;
    }

    /** The value in {@code row}; null where blank. */
    public T of(R row) {
        return getter.apply(row);
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Header spellings beside the label; never null. */
    public List<String> aliases() {
        return aliases;
    }

    /** Width in Chinese characters. */
    public int width() {
        return width;
    }

    /** Whether two rows hold the same value here. */
    public boolean same(R one, R other) {
        return Objects.equals(of(one), of(other));
    }

    @Override
    public String toString() {
        return key;
    }
}
