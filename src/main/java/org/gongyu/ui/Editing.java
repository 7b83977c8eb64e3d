package org.gongyu.ui;

import java.util.List;
import java.util.UUID;
import org.gongyu.db.Incoming;
import org.gongyu.db.Written;
import org.gongyu.ledger.Ledger;

/**
 * A record being filled in.
 *
 * @param id the record; null = a new one
 * @param version the version that was read
 * @param files its attachments; null = the ledger has none
 */
record Editing<R>(UUID id, int version, String title, Form<R> form, AttachmentPane files) implements Drafts.Begun.Left {

    boolean isDirty() {
        return form.isDirty() || !waiting().isEmpty();
    }

    /** The files that are to be kept with the record. */
    List<Incoming> waiting() {
        return files == null ? List.of() : files.waiting();
    }

    /** Of a stored record what was changed, so that it can be laid over the record as it is then; of a new one all. */
    @Override
    public Written written() {
        return Written.of(title, version, id == null ? form.fields() : form.changed(), form.keepable())
                .with(form.typed(), waiting());
    }

    /** Puts in what was left in an earlier run. */
    void resume(Written written, Ledger<R> ledger) {
        form.put(written.draft(ledger));
        form.type(written.typed());
        if (files != null) {
            files.resume(written.files());
        }
    }

    Editing<R> at(int newer) {
        return new Editing<>(id, newer, title, form, files);
    }
}
