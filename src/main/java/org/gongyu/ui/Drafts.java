package org.gongyu.ui;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** What was begun and not yet saved, kept while the program runs, whichever page is open. Used on the thread that draws only. */
public final class Drafts {

    private final Map<List<Object>, Object> kept = new HashMap<>();
    private final Set<Begun> open = new LinkedHashSet<>();

    /** A drawer or a page on which something is being filled in. */
    @FunctionalInterface
    public interface Begun {

        /** Keeps what is not saved as a draft; false if there is nothing. */
        boolean keep();
    }

    /** From now on {@code begun} is asked to keep its draft when its page is left or the program is. */
    public void open(Begun begun) {
        open.add(begun);
    }

    /** {@code begun} has been saved, given up or kept. */
    public void close(Begun begun) {
        open.remove(begun);
    }

    /**
     * Turns to another page, which begins with nothing open. What is open now is kept before.
     *
     * @param next opens the other page; false = there is none, and this one stays
     * @return whether anything unsaved was left
     */
    public boolean turn(BooleanSupplier next) {
        boolean any = keepOpen();
        List<Begun> left = List.copyOf(open);
        open.clear();
        boolean turned = next.getAsBoolean();
        if (!turned) {
            open.addAll(left);
        }
        return turned && any;
    }

    private boolean keepOpen() {
        return open.stream().map(Begun::keep).reduce(false, Boolean::logicalOr);
    }

    /** How many, with what is open now. */
    public int size() {
        keepOpen();
        return kept.size();
    }

    /** Forgets them all: what one person has begun isn't shown to the next. */
    public void clear() {
        open.clear();
        kept.clear();
    }

    /** Keeps a draft under a key and a record; {@code id} null = a new record. */
    public void keep(String key, UUID id, Object draft) {
        kept.put(key(key, id), draft);
    }

    /** The draft is saved or given up. */
    public void drop(String key, UUID id) {
        kept.remove(key(key, id));
    }

    /** The draft kept under a key and a record; what is kept there must be a {@code type}. */
    public <T> Optional<T> of(Class<T> type, String key, UUID id) {
        return Optional.ofNullable(kept.get(key(key, id))).map(type::cast);
    }

    private static List<Object> key(String key, UUID id) {
        return id == null ? List.of(key) : List.of(key, id);
    }
}
