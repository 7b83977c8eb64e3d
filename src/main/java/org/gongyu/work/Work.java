package org.gongyu.work;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that must not hold up the screen. Two verbs: {@link #query} reads, {@link #change} writes and tells the open pages. Whatever goes
 * wrong becomes a {@link Failure} and is shown and logged in one place. What was asked for when the school was being left already comes to
 * nothing: there is no page left to fill.
 */
public final class Work {

    private static final Logger LOG = LoggerFactory.getLogger(Work.class);

    private final Executor background;
    private final Executor screen;
    private final Changes changes;
    private final Consumer<Failure> show;
    private final Underway underway;
    private final String what;
    private final boolean forPage;

    /**
     * Work.
     *
     * @param background runs the work
     * @param screen runs what follows on the thread that draws
     * @param changes is told what was changed
     * @param show shows a failure to the person; called on the thread that draws
     */
    public Work(Executor background, Executor screen, Changes changes, Consumer<Failure> show) {
        this(background, screen, changes, show, new Underway(), null, false);
    }

    private Work(
            Executor background,
            Executor screen,
            Changes changes,
            Consumer<Failure> show,
            Underway underway,
            String what,
            boolean forPage) {
        this.background = background;
        this.screen = screen;
        this.changes = changes;
        this.show = show;
        this.underway = underway;
        this.what = what;
        this.forPage = forPage;
    }

    /** The same for what may take more than a second: it is shown with its progress, and can be given up. The text {@code key} says what it is. */
    public Work lasting(String key) {
        return new Work(background, screen, changes, show, underway, key, false);
    }

    /** {@link #lasting} for what only fills a page: whoever leaves meanwhile isn't asked about it. */
    public Work looking(String key) {
        return new Work(background, screen, changes, show, underway, key, true);
    }

    /** The {@link #lasting} work that has not ended yet. */
    public Underway underway() {
        return underway;
    }

    public Changes changes() {
        return changes;
    }

    /** Reads in the background, then hands the result to {@code then} on the thread that draws. */
    public <T> void query(Callable<T> read, Consumer<T> then) {
        if (what == null) {
            background.execute(() -> run(read, then));
            return;
        }
        Job job = new Job(what);
        Runnable ended = underway.begin(job, forPage);
        background.execute(() -> {
            try {
                run(() -> job.run(read), then);
            } finally {
                ended.run();
            }
        });
    }

    private <T> void run(Callable<T> read, Consumer<T> then) {
        try {
            T result = read.call();
            screen.execute(() -> guard(() -> then.accept(result)));
        } catch (Ended left) {
            LOG.info("came to nothing: {}", left.getMessage());
        } catch (Exception thrown) {
            screen.execute(() -> report(thrown));
        }
    }

    /** Writes in the background, then hands the result to {@code then} and tells the other pages that {@code ledgerKey} changed. */
    public <T> void change(String ledgerKey, Callable<T> write, Consumer<T> then) {
        query(write, result -> {
            then.accept(result);
            changes.announce(ledgerKey);
        });
    }

    private void guard(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException thrown) {
            report(thrown);
        }
    }

    /** Shows and logs what went wrong. The uncaught-exception handler calls this too. */
    public void report(Throwable thrown) {
        show.accept(failureOf(thrown));
    }

    /** The failure that a throwable is; anything unforeseen is logged under an id that the words repeat. */
    public static Failure failureOf(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Failure failure) {
                LOG.info("told the user: {}", failure.key());
                return failure;
            }
        }
        String id = Long.toString(System.nanoTime() & 0xFFFFFFFL, 36);
        LOG.error("unexpected failure {}", id, thrown);
        return new Failure.Unexpected(id, thrown);
    }
}
