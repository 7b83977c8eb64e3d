package org.gongyu.ui;

import java.util.Optional;
import java.util.UUID;
import org.gongyu.db.Store;
import org.gongyu.ledger.Scope;
import org.gongyu.work.Failure;

/**
 * Tells where a record is that was saved and that the table doesn't show: behind its filters, or in another term or class than the one
 * chosen in the header. Nothing that is saved vanishes without a word.
 *
 * @param <R> the record
 */
final class OutOfSight<R> {

    private final Store<R> store;
    private final Listing<R> listing;
    private final Desk desk;

    OutOfSight(Store<R> store, Listing<R> listing, Desk desk) {
        this.store = store;
        this.listing = listing;
        this.desk = desk;
    }

    /** Says where the record is if it is out of sight, and offers to show it; {@code show} brings it into the table and selects it. */
    void tell(UUID id, Runnable show) {
        if (listing.ids().contains(id)) {
            return;
        }
        if (listing.all().stream().anyMatch(one -> one.id().equals(id))) {
            offer("ui.saved.filtered", () -> {
                listing.filters().clear();
                show.run();
            });
        } else {
            desk.work().query(() -> place(id), place -> tell(place, show));
        }
    }

    private Optional<Scope> place(UUID id) {
        return desk.scope().others().stream()
                .filter(scope -> store.holds(desk.access(), scope, id))
                .findFirst();
    }

    private void tell(Optional<Scope> place, Runnable show) {
        place.ifPresentOrElse(
                scope -> offer("ui.saved.elsewhere", () -> {
                    desk.scope().choose(scope);
                    show.run();
                }),
                () -> desk.notices().failed(new Failure.Refused("saved-nowhere")));
    }

    private void offer(String words, Runnable show) {
        desk.notices().done(desk.texts().get(words), desk.texts().get("ui.show"), show);
    }
}
