package org.gongyu.db;

import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Trait;
import org.gongyu.vault.Access;

/** Leaves out of records and drafts the fields that a person may not see. */
record Narrowing<R>(Ledger<R> ledger) {

    /** The record without what this person may not see. */
    R narrowed(Access access, R value) {
        boolean whole = ledger.fields().stream().allMatch(access::sees);
        return whole ? value : ledger.build(ledger.showing(access::sees).draft(value));
    }

    /** The fields of a draft that this person may see; a hidden one is never changed. */
    Draft<R> narrowed(Access access, Draft<R> draft) {
        if (ledger.fields(Trait.CONFIDENTIAL).isEmpty()) {
            return draft;
        }
        Draft<R> seen = new Draft<>();
        draft.fields().stream().filter(access::sees).forEach(field -> copy(field, draft, seen));
        return seen;
    }

    private static <R, T> void copy(Field<R, T> field, Draft<R> from, Draft<R> to) {
        to.set(field, from.get(field));
    }
}
