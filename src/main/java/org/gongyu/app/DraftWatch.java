package org.gongyu.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.gongyu.db.DraftStore;
import org.gongyu.db.Written;
import org.gongyu.ui.Drafts;
import org.gongyu.vault.Access;
import org.gongyu.work.Failure;
import org.gongyu.work.Work;

/** Keeps what is being filled in with the school's data every few seconds, and finds what an earlier run of the program left there. */
final class DraftWatch implements Drafts.Shelf {

    private static final Duration LOOK = Duration.seconds(3);

    private final DraftStore store;
    private final Access access;
    private final Drafts drafts;
    private final Work work;
    private final Consumer<Failure> tell;
    private final Timeline looking;
    private final Map<Place, Optional<Written>> waiting = new LinkedHashMap<>();
    private boolean told;

    private record Place(String subject, UUID id) {}

    /**
     * A watch.
     *
     * @param works gives background work whose failures go to a page
     * @param tell shows a failure to the person
     */
    DraftWatch(
            DraftStore store,
            Access access,
            Drafts drafts,
            Function<Consumer<Failure>, Work> works,
            Consumer<Failure> tell) {
        this.store = store;
        this.access = access;
        this.drafts = drafts;
        this.work = works.apply(this::failed);
        this.tell = tell;
        this.looking = new Timeline(new KeyFrame(LOOK, event -> look()));
        looking.setCycleCount(Animation.INDEFINITE);
    }

    /** Looks every few seconds from now on; {@code then} is told what an earlier run left. */
    void watch(Consumer<List<DraftStore.Kept>> then) {
        work.query(() -> store.list(access), left -> {
            drafts.outlive(this);
            left.forEach(one -> drafts.found(one.subject(), one.recordId(), one.written()));
            looking.play();
            then.accept(left);
        });
    }

    /** Puts on the shelf what has come to rest, and tries again what couldn't be written. */
    void look() {
        drafts.rest();
        writeSoon();
    }

    @Override
    public void keep(String subject, UUID id, Written written) {
        put(new Place(subject, id), Optional.of(written));
    }

    @Override
    public void drop(String subject, UUID id) {
        put(new Place(subject, id), Optional.empty());
    }

    private void put(Place place, Optional<Written> written) {
        synchronized (waiting) {
            waiting.put(place, written);
        }
        writeSoon();
    }

    private void writeSoon() {
        synchronized (waiting) {
            if (waiting.isEmpty()) {
                return;
            }
        }
        work.query(
                () -> {
                    write();
                    return this;
                },
                done -> told = false);
    }

    /** Writes what is waiting, in order; what fails goes on waiting. */
    @Override
    public synchronized void write() {
        Map<Place, Optional<Written>> now;
        synchronized (waiting) {
            now = new LinkedHashMap<>(waiting);
        }
        now.forEach((place, written) -> {
            written.ifPresentOrElse(
                    its -> store.keep(access, place.subject(), place.id(), its),
                    () -> store.drop(access, place.subject(), place.id()));
            synchronized (waiting) {
                waiting.remove(place, written);
            }
        });
    }

    /** Says so once, not every few seconds. */
    private void failed(Failure failure) {
        if (!told) {
            told = true;
            tell.accept(failure);
        }
    }

    /** Watches no longer. */
    void close() {
        looking.stop();
    }
}
