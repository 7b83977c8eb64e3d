package org.gongyu.work;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Tells the open pages that a ledger has changed. Listeners are called on the thread that announces. */
public final class Changes {

    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    /** Calls {@code listener} with the ledger's key after each change; run the result to stop. */
    public Runnable listen(Consumer<String> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Says that records of a ledger were added, changed or removed. */
    public void announce(String ledgerKey) {
        listeners.forEach(listener -> listener.accept(ledgerKey));
    }
}
