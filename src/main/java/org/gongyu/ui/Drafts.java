package org.gongyu.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gongyu.db.Incoming;

/** What was begun and not yet saved, kept while the program runs, whichever page is open. Used on the thread that draws only. */
public final class Drafts {

    private final Map<List<Object>, Editing<?>> kept = new HashMap<>();

    /**
     * A record being filled in.
     *
     * @param id the record; null = a new one
     * @param version the version that was read
     * @param files its attachments; null = the ledger has none
     */
    record Editing<R>(UUID id, int version, String title, Form<R> form, AttachmentPane files) {

        boolean isDirty() {
            return form.isDirty() || !waiting().isEmpty();
        }

        /** The files that are to be kept with the record. */
        List<Incoming> waiting() {
            return files == null ? List.of() : files.waiting();
        }

        Editing<R> at(int newer) {
            return new Editing<>(id, newer, title, form, files);
        }
    }

    /** How many. */
    public int size() {
        return kept.size();
    }

    void keep(String ledgerKey, Editing<?> editing) {
        kept.put(key(ledgerKey, editing.id()), editing);
    }

    void drop(String ledgerKey, UUID id) {
        kept.remove(key(ledgerKey, id));
    }

    @SuppressWarnings("unchecked") // kept under the key of its own ledger
    <R> Optional<Editing<R>> of(String ledgerKey, UUID id) {
        return Optional.ofNullable((Editing<R>) kept.get(key(ledgerKey, id)));
    }

    private static List<Object> key(String ledgerKey, UUID id) {
        return id == null ? List.of(ledgerKey) : List.of(ledgerKey, id);
    }
}
