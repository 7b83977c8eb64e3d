package org.gongyu.ui;

import java.util.List;
import java.util.UUID;
import org.gongyu.db.Incoming;

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
