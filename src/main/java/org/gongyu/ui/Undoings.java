package org.gongyu.ui;

import java.util.HashMap;
import java.util.Map;
import org.gongyu.db.Store;
import org.gongyu.ledger.Ledger;

/**
 * What one person did on the pages of a school since they signed in, by ledger: leaving a page doesn't take the way back away. Each desk
 * has its own, so that nobody undoes what another did, and nothing is undone in other data than it was done in.
 */
public final class Undoings {

    private final Map<String, Undoing<?>> byLedger = new HashMap<>();

    /** What was done in a ledger, as far as the person at the desk sees it. */
    @SuppressWarnings("unchecked") // kept under the key of its own ledger
    <R> Undoing<R> of(Ledger<R> narrowed, Store<R> store, Desk desk) {
        return (Undoing<R>) byLedger.computeIfAbsent(narrowed.key(), key -> new Undoing<>(narrowed, store, desk));
    }
}
