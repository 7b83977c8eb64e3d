package org.gongyu.db;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gongyu.vault.Keys;
import org.gongyu.work.Failure;
import org.gongyu.work.Job;
import org.gongyu.work.Lane;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A school's connections, each owned by a thread that is never interrupted: one writes, one reads, one copies. A file that is lost while
 * it is open is opened again as soon as it is back.
 */
final class Connections implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Connections.class);

    private final Lane writes = new Lane("db-write");
    private final Lane reads = new Lane("db-read");
    private final Lane asides = new Lane("db-aside");
    private final AtomicLong reopened = new AtomicLong();
    private volatile Place place;
    private volatile Opening.Opened start;
    private volatile Lines lines;
    private volatile boolean broken;

    private Connections(Place place, Opening.Opened start, Lines lines) {
        this.place = place;
        this.start = start;
        this.lines = lines;
    }

    static Connections over(Place place, Opening.Opened start, Keys keys) {
        try {
            return new Connections(place, start, Lines.open(place.folder(), keys, start.connection()));
        } catch (RuntimeException failed) {
            H2.closeQuietly(start.connection(), failed);
            throw failed;
        } catch (SQLException cause) {
            Failure failed = H2.failure(place.folder(), cause);
            H2.closeQuietly(start.connection(), failed);
            throw failed;
        }
    }

    Place place() {
        return place;
    }

    Lines lines() {
        return lines;
    }

    private Path folder() {
        return place.folder();
    }

    /** Whether the data was read through when it was opened. */
    boolean wasReadThrough() {
        return start.readThrough();
    }

    /** How often the file was closed and opened again. */
    long reopened() {
        return reopened.get();
    }

    /** Whether the current thread is the one that writes. */
    boolean isWriting() {
        return writes.isCurrent();
    }

    <T> T read(Function<DSLContext, T> query) {
        reviveIfLost();
        return reads.call(() -> {
            try {
                return query.apply(lines.reading());
            } catch (DataAccessException thrown) {
                raiseIfLost(thrown);
                throw thrown;
            }
        });
    }

    /** Something that is done over a connection of its own. */
    @FunctionalInterface
    interface Aside<T> {
        T apply(Connection connection) throws SQLException;
    }

    /** Does something long over a connection and on a thread of its own, so that neither reading nor saving waits for it. */
    <T> T aside(Aside<T> work) {
        reviveIfLost();
        return asides.call(() -> {
            try (Connection connection = place.connect(H2.Mode.WRITE)) {
                return work.apply(connection);
            } catch (SQLException cause) {
                throw H2.failure(folder(), cause);
            }
        });
    }

    /** Does something on the thread that writes. */
    <T> T write(Callable<T> work) {
        return writes.call(() -> {
            reviveIfLost();
            return work.call();
        });
    }

    /** Keeps what was written, also through a power cut. */
    void commit() throws SQLException {
        Lines now = lines;
        now.writer().commit();
        now.chain().kept();
        // H2 doesn't force its file to the disk on commit, not even with WRITE_DELAY=0.
        now.checkpoint().execute();
        refuseIfRemoved();
    }

    private void refuseIfRemoved() {
        try {
            H2.refuseIfRemoved(folder());
        } catch (Failure.Damaged removed) {
            broken = true;
            throw removed;
        }
    }

    void rollback(Throwable because) {
        lines.chain().dropped();
        try {
            lines.writer().rollback();
        } catch (SQLException closed) {
            because.addSuppressed(closed);
        }
    }

    /** A disk that is full or gone has words of its own; from then on the file isn't vouched for. */
    void raiseIfLost(Throwable thrown) {
        H2.lost(folder(), thrown).ifPresent(lost -> {
            broken = true;
            throw lost;
        });
    }

    /** Does something while nobody reads, writes or copies. */
    private <T> T alone(Callable<T> work) {
        return writes.call(() -> reads.call(() -> asides.call(work)));
    }

    /** Writes all the data anew under another key; {@code keepVault} runs when the new data is written and checked. */
    void rekey(Keys next, Runnable keepVault) {
        alone(() -> {
            Lines before = lines;
            Map<String, String> digests = Digests.of(before.writing());
            close(before);
            Keys good = before.keys();
            try {
                Rekeying.write(folder(), before.keys().data(), next.data(), digests);
                Job.settle();
                keepVault.run();
                good = next;
                Rekeying.swap(folder());
            } finally {
                Rekeying.resume(folder(), good.data());
                place = new Place(folder(), good.data(), place.clock());
                lines = Lines.open(folder(), good, H2.connect(folder(), good.data(), H2.Mode.WRITE));
            }
            return null;
        });
    }

    /** Closes the data file, does something to it and opens it again, whether that went well or not. */
    <T> T whileClosed(Supplier<T> work) {
        return alone(() -> {
            close(lines);
            T result;
            try {
                result = work.get();
            } catch (RuntimeException failed) {
                reopenAfter(failed);
                throw failed;
            }
            reopen();
            return result;
        });
    }

    private void reopenAfter(RuntimeException failed) throws SQLException {
        try {
            reopen();
        } catch (RuntimeException | SQLException alsoFailed) {
            failed.addSuppressed(alsoFailed);
        }
    }

    /** Until it succeeds, the file counts as lost, and each use tries again. */
    private void reopen() throws SQLException {
        broken = true;
        Keys keys = lines.keys();
        Opening.Opened again = new Opening(place).open();
        start = again;
        lines = Lines.open(folder(), keys, again.connection());
        reopened.incrementAndGet();
        broken = false;
    }

    /** After a full disk or a pulled drive: as soon as the file is there again, work goes on without a restart. */
    private void reviveIfLost() {
        if (broken && !reads.isCurrent() && !asides.isCurrent()) {
            alone(() -> {
                if (broken) {
                    close(lines);
                    reopen();
                }
                return null;
            });
        }
    }

    /** Waits for what is under way, closes, and leaves a note of how the data file is now. */
    @Override
    public void close() {
        int schema = writes.end(() -> {
            int version = broken ? 0 : Migrations.version(lines.writer());
            close(lines.writer());
            return version;
        });
        asides.end(() -> null);
        reads.end(() -> close(lines.reader()));
        if (!broken) {
            vouch(schema);
        }
    }

    private void close(Lines open) {
        close(open.reader());
        close(open.writer());
    }

    private Void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException cause) {
            broken = true;
            LOG.warn("not closed cleanly; all data will be read through when it is next opened", cause);
        }
        return null;
    }

    /** Without the note the next opening takes longer, and nothing is lost: so a full disk is no failure here. */
    private void vouch(int schema) {
        try {
            Sidecar.closed(folder(), place.key(), start.sequence() + 1, schema);
        } catch (IOException | Failure cause) {
            LOG.warn("no note of how the data file is; all data will be read through when it is next opened", cause);
        }
    }
}
