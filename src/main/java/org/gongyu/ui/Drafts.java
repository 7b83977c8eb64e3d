package org.gongyu.ui;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.gongyu.db.Written;

/**
 * What was begun and not yet saved, kept while the program runs, whichever page is open; and beyond that where there is a {@link Shelf}.
 * Used on the thread that draws only.
 */
public final class Drafts {

    /** So many looks in a row at which something is still being typed; then it is written all the same. */
    private static final int LONGEST = 10;

    private final Map<Key, Begun.Left> kept = new HashMap<>();
    private final Map<Key, Written> found = new HashMap<>();
    private final Map<Key, Written> shelved = new HashMap<>();
    private final Map<Key, Written> before = new HashMap<>();
    private final Set<Begun> open = new LinkedHashSet<>();
    private Shelf shelf;
    private int looks;

    private record Key(String subject, UUID id) {}

    /** A drawer or a page on which something is being filled in. */
    @FunctionalInterface
    public interface Begun {

        /** Keeps what is not saved as a draft; false if there is nothing. */
        boolean keep();

        /** What was left unsaved. */
        interface Left {

            /** The same in a shape that outlives the program. */
            Written written();
        }
    }

    /** Where drafts are kept so that they outlive the program. Called on the thread that draws, and must not hold it up. */
    public interface Shelf {

        void keep(String subject, UUID id, Written written);

        void drop(String subject, UUID id);

        /** Waits until what was kept and dropped is written. Not on the thread that draws. */
        void write();
    }

    /** From now on drafts are kept on a shelf too; nothing has been found there yet. */
    public void outlive(Shelf to) {
        found.clear();
        shelved.clear();
        shelf = to;
    }

    /** A draft of an earlier run is on the shelf. */
    public void found(String subject, UUID id, Written written) {
        Key key = new Key(subject, id);
        if (!kept.containsKey(key)) {
            found.put(key, written);
            shelved.put(key, written);
        }
    }

    /** The draft of an earlier run, until it is taken up, saved or given up. */
    public Optional<Written> found(String subject, UUID id) {
        return Optional.ofNullable(found.get(new Key(subject, id)));
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
        shelve();
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

    /**
     * Puts on the shelf what was filled in since and has come to rest: it is as it was when this was called last. To be called every few
     * seconds.
     */
    public void rest() {
        keepOpen();
        Map<Key, Written> now = written();
        looks = now.equals(before) ? 0 : looks + 1;
        before.clear();
        before.putAll(now);
        if (looks == 0 || looks >= LONGEST) {
            shelve();
        }
    }

    /** Puts all that is unsaved on the shelf. */
    public void shelve() {
        if (shelf == null) {
            return;
        }
        looks = 0;
        Map<Key, Written> now = written();
        now.forEach((key, written) -> {
            if (!written.equals(shelved.put(key, written))) {
                shelf.keep(key.subject(), key.id(), written);
            }
        });
        Set<Key> gone = new HashSet<>(shelved.keySet());
        gone.removeAll(now.keySet());
        gone.forEach(this::unshelve);
    }

    /** Puts all that is unsaved on the shelf; the result, to be run off the thread that draws, waits until it is written there. */
    public Runnable last() {
        keepOpen();
        shelve();
        return shelf == null ? () -> {} : shelf::write;
    }

    private Map<Key, Written> written() {
        Map<Key, Written> all = new HashMap<>(found);
        kept.forEach((key, left) -> all.put(key, left.written()));
        return all;
    }

    private void unshelve(Key key) {
        if (shelved.remove(key) != null) {
            shelf.drop(key.subject(), key.id());
        }
    }

    /** How many were begun in this run, with what is open now. */
    public int size() {
        keepOpen();
        return kept.size();
    }

    /** Forgets them all, and the shelf, on which they stay: what one person has begun isn't shown to the next. */
    public void clear() {
        open.clear();
        kept.clear();
        found.clear();
        shelved.clear();
        before.clear();
        shelf = null;
    }

    /** Keeps a draft under a key and a record; {@code id} null = a new record. */
    public void keep(String subject, UUID id, Begun.Left draft) {
        found.remove(new Key(subject, id));
        kept.put(new Key(subject, id), draft);
    }

    /** The draft is saved or given up. */
    public void drop(String subject, UUID id) {
        Key key = new Key(subject, id);
        kept.remove(key);
        found.remove(key);
        unshelve(key);
    }

    /** The draft kept under a key and a record; what is kept there must be a {@code type}. */
    public <T> Optional<T> of(Class<T> type, String subject, UUID id) {
        return Optional.ofNullable(kept.get(new Key(subject, id))).map(type::cast);
    }
}
