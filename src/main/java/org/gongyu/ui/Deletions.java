package org.gongyu.ui;

import java.util.List;
import java.util.UUID;
import org.gongyu.db.Store;
import org.gongyu.ledger.Ledger;

/** Deletes records of a ledger, and takes the last deletion back. */
final class Deletions {

    private final Ledger<?> ledger;
    private final Store<?> store;
    private final Desk desk;
    private List<UUID> last = List.of();
    private List<UUID> undone = List.of();

    Deletions(Ledger<?> ledger, Store<?> store, Desk desk) {
        this.ledger = ledger;
        this.store = store;
        this.desk = desk;
    }

    /** Puts the records into the recycle bin, and says how to get them back. */
    void delete(List<UUID> ids) {
        if (!ids.isEmpty()) {
            change(() -> store.delete(desk.access(), ids), () -> {
                last = ids;
                desk.notices().done(desk.texts().get("ui.deleted", ids.size()), this::undo);
            });
        }
    }

    /** Takes the records that were deleted last out of the recycle bin; does nothing a second time. */
    void undo() {
        List<UUID> ids = last;
        last = List.of();
        if (!ids.isEmpty()) {
            change(() -> store.restore(desk.access(), ids), () -> {
                undone = ids;
                desk.notices().done(desk.texts().get("ui.restored", ids.size()));
            });
        }
    }

    /** Deletes again what {@link #undo} brought back. */
    void redo() {
        List<UUID> ids = undone;
        undone = List.of();
        delete(ids);
    }

    private void change(Runnable write, Runnable then) {
        desk.work()
                .change(
                        ledger.key(),
                        () -> {
                            write.run();
                            return null;
                        },
                        done -> then.run());
    }
}
