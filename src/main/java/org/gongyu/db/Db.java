package org.gongyu.db;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gongyu.ledger.Area;
import org.gongyu.vault.Access;
import org.gongyu.vault.DataKey;
import org.gongyu.vault.Keys;
import org.gongyu.vault.Right;
import org.gongyu.work.Failure;
import org.gongyu.work.Lane;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A school's open database. Two connections, each owned by a thread that is never interrupted: one writes, one reads, so that a long
 * export doesn't hold up a save. A read sees what was committed when it began.
 */
public final class Db implements AutoCloseable {

    static final Settings SQL = new Settings()
            .withRenderSchema(false)
            .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
            .withExecuteLogging(false);

    private static final Logger LOG = LoggerFactory.getLogger(Db.class);

    private final Path folder;
    private volatile Opening.Opened start;
    private volatile Place place;
    private final Lane writes;
    private final Lane reads;
    private final Lane asides;
    private final BooleanSupplier onScreenThread;
    private final Map<String, Long> written = new ConcurrentHashMap<>();
    private final OpenedFiles opened = new OpenedFiles();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private volatile Lines lines;
    /** The transaction that writes and reads join while {@link #together} runs; used on the writing thread only. */
    private Tx joint;

    private final AtomicLong changes = new AtomicLong();
    private final AtomicLong edits = new AtomicLong();
    private final AtomicLong reopened = new AtomicLong();
    private final Backups backups = new Backups(this);
    private volatile boolean broken;

    private Db(Place place, Opening.Opened start, Lines lines, BooleanSupplier onScreenThread) {
        this.folder = place.folder();
        this.place = place;
        this.start = start;
        this.lines = lines;
        this.onScreenThread = onScreenThread;
        this.writes = new Lane("db-write");
        this.reads = new Lane("db-read");
        this.asides = new Lane("db-aside");
    }

    /**
     * Opens the school in a folder.
     *
     * @param keys what the data is encrypted with, or {@link Keys#none}
     * @param onScreenThread tells whether the current thread is the one that draws; the database refuses to work on it
     * @throws Failure.Locked if another program has it open, or a newer version made it
     * @throws Failure.Damaged if the data file is missing or can't be read
     */
    public static Db open(Path folder, Keys keys, Clock clock, BooleanSupplier onScreenThread) {
        Rekeying.resume(folder, keys.data());
        Place place = new Place(folder, keys.data(), clock);
        return over(place, new Opening(place).open(), keys, onScreenThread);
    }

    /** {@link #open(Path, Keys, Clock, BooleanSupplier)} for someone who sees no confidential fields of an encrypted school. */
    public static Db open(Path folder, DataKey key, Clock clock, BooleanSupplier onScreenThread) {
        return open(folder, new Keys(key, null), clock, onScreenThread);
    }

    /** Makes a new, empty school in a folder, which must not hold one yet, and opens it. */
    public static Db create(Path folder, Keys keys, Clock clock, BooleanSupplier onScreenThread) {
        Place place = new Place(folder, keys.data(), clock);
        return over(place, new Opening(place).create(), keys, onScreenThread);
    }

    /** {@link #create(Path, Keys, Clock, BooleanSupplier)} without a key for confidential fields. */
    public static Db create(Path folder, DataKey key, Clock clock, BooleanSupplier onScreenThread) {
        return create(folder, new Keys(key, null), clock, onScreenThread);
    }

    /**
     * Refuses a folder for a new school that holds one.
     *
     * @throws Failure.Refused if there is a data file in it
     */
    public static void refuseIfThere(Path folder) {
        H2.refuseIfThere(folder);
    }

    private static Db over(Place place, Opening.Opened start, Keys keys, BooleanSupplier onScreenThread) {
        try {
            return new Db(place, start, Lines.open(place.folder(), keys, start.connection()), onScreenThread);
        } catch (RuntimeException failed) {
            H2.closeQuietly(start.connection(), failed);
            throw failed;
        } catch (SQLException cause) {
            Failure failed = H2.failure(place.folder(), cause);
            H2.closeQuietly(start.connection(), failed);
            throw failed;
        }
    }

    /** The school's folder. */
    public Path folder() {
        return place.folder();
    }

    public Clock clock() {
        return place.clock();
    }

    Place place() {
        return place;
    }

    /** Whether the data was read through when it was opened, because nobody vouched for it: after a crash. */
    public boolean wasReadThrough() {
        return start.readThrough();
    }

    /** Reads. {@code access} is what the caller goes by; a store that doesn't need it takes it all the same. */
    public <T> T read(Access access, Function<DSLContext, T> query) {
        refuseOnScreenThread();
        if (isJoint()) {
            return query.apply(lines.writing());
        }
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
        refuseOnScreenThread();
        reviveIfLost();
        return asides.call(() -> {
            try (Connection connection = place.connect(H2.Mode.WRITE)) {
                return work.apply(connection);
            } catch (SQLException cause) {
                throw H2.failure(place.folder(), cause);
            }
        });
    }

    /** A number that rises with each change: before it can be seen, and once more when it is done. */
    long changes() {
        return changes.get();
    }

    /** A number that rises with each change that is worth a backup: not with a note that somebody was here and looked. */
    long edits() {
        return edits.get();
    }

    /** Writes in one transaction; when this returns, the rows are on the disk. */
    public <T> T write(Access access, Function<Tx, T> change) {
        refuseOnScreenThread();
        if (!access.mayChange()) {
            throw new Failure.Refused("may-not-change");
        }
        edits.incrementAndGet();
        return isJoint() ? change.apply(joint.by(access)) : writes.call(() -> transact(access, change));
    }

    /** Does several writes as one: what {@code work} writes through this database is kept whole or not at all, and its reads see it. */
    public <T> T together(Access access, Supplier<T> work) {
        return write(access, tx -> {
            joint = tx;
            try {
                return work.get();
            } finally {
                joint = null;
            }
        });
    }

    private boolean isJoint() {
        return writes.isCurrent() && joint != null;
    }

    private <T> T transact(Access access, Function<Tx, T> change) throws SQLException {
        reviveIfLost();
        Lines now = lines;
        Tx tx = Tx.begin(now.writing(), access, clock(), now.chain());
        changes.incrementAndGet();
        T result;
        try {
            result = change.apply(tx);
            now.writer().commit();
            now.chain().kept();
            // H2 doesn't force its file to the disk on commit, not even with WRITE_DELAY=0.
            now.checkpoint().execute();
            refuseIfRemoved();
        } catch (RuntimeException | Error | SQLException failed) {
            takeBack(now, failed);
            count(tx);
            raiseIfLost(failed);
            throw failed;
        } finally {
            changes.incrementAndGet();
        }
        count(tx);
        return result;
    }

    private void refuseIfRemoved() {
        try {
            H2.refuseIfRemoved(folder);
        } catch (Failure.Damaged removed) {
            broken = true;
            throw removed;
        }
    }

    /** A change that failed counts too: a copy read within it shows what was never kept. */
    private void count(Tx tx) {
        tx.tables().forEach(table -> written.merge(table, 1L, Long::sum));
    }

    private static void takeBack(Lines now, Throwable because) {
        now.chain().dropped();
        try {
            now.writer().rollback();
        } catch (SQLException closed) {
            because.addSuppressed(closed);
        }
    }

    /** A disk that is full or gone has words of its own; from then on the file isn't vouched for. */
    private void raiseIfLost(Throwable thrown) {
        H2.lost(place.folder(), thrown).ifPresent(lost -> {
            broken = true;
            throw lost;
        });
    }

    /**
     * Writes all the data anew under another key. Whoever reads or writes meanwhile waits. A crash leaves the old data with the old
     * vault, or the new with the new.
     *
     * @param next the keys from now on
     * @param keepVault keeps the vault that gives them; runs when the new data is written and checked
     */
    public void rekey(Access access, Keys next, Runnable keepVault) {
        refuseOnScreenThread();
        if (!access.may(Right.CHANGE, Area.SYSTEM)) {
            throw new Failure.Refused("may-not-change");
        }
        alone(() -> rekeyed(next, keepVault));
    }

    private Void rekeyed(Keys next, Runnable keepVault) throws SQLException {
        Lines before = lines;
        Map<String, String> digests = Digests.of(before.writing());
        close(before);
        Keys good = before.keys();
        try {
            Rekeying.write(folder, before.keys().data(), next.data(), digests);
            keepVault.run();
            good = next;
            Rekeying.swap(folder);
        } finally {
            Rekeying.resume(folder, good.data());
            place = new Place(folder, good.data(), place.clock());
            lines = Lines.open(folder, good, H2.connect(folder, good.data(), H2.Mode.WRITE));
        }
        return null;
    }

    /** Does something while nobody reads, writes or copies. */
    private <T> T alone(Callable<T> work) {
        return writes.call(() -> reads.call(() -> asides.call(work)));
    }

    /**
     * Closes the data file, does something to it and opens it again, whether that went well or not. Whoever reads or writes meanwhile
     * waits. What was read before holds no longer: {@link #writes} has risen for every table.
     */
    <T> T whileClosed(Supplier<T> work) {
        refuseOnScreenThread();
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
        lines = Lines.open(folder, keys, again.connection());
        reopened.incrementAndGet();
        changes.incrementAndGet();
        edits.incrementAndGet();
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

    private void close(Lines open) {
        close(open.reader());
        close(open.writer());
    }

    /** The backups of this school. */
    public Backups backups() {
        return backups;
    }

    /** The keys that the data is encrypted with now. */
    public Keys keys() {
        return lines.keys();
    }

    /**
     * How often rows of these tables have been written through a {@link Tx} since the database was opened. A copy in memory is still
     * right as long as the number is what it was before the copy was read.
     */
    public long writes(Table<?>... tables) {
        return reopened.get()
                + Stream.of(tables)
                        .mapToLong(table -> written.getOrDefault(table.getName(), 0L))
                        .sum();
    }

    /** Writes down something that changes no record, whatever the person may change. */
    void note(Access access, String action, String detail) {
        refuseOnScreenThread();
        if (!AuditLog.PASSING.contains(action)) {
            edits.incrementAndGet();
        }
        Consumer<Tx> note = tx -> tx.audit(action, null, null, detail);
        if (isJoint()) {
            note.accept(joint.by(access));
        } else {
            writes.call(() -> transact(access, tx -> {
                note.accept(tx);
                return null;
            }));
        }
    }

    /** Writes down, once a day, that someone looked at a ledger. Within a change nothing is written down but the change. */
    void noteSeen(Access access, String ledgerKey) {
        String seeing = String.join(
                "|", access.user(), ledgerKey, LocalDate.now(clock()).toString());
        if (!writes.isCurrent() && seen.add(seeing)) {
            writes.call(() -> transact(access, tx -> {
                tx.audit(AuditLog.SEE, ledgerKey, null, null);
                return null;
            }));
        }
    }

    /** {@link #write} for a change without a result. */
    public void change(Access access, Consumer<Tx> change) {
        write(access, tx -> {
            change.accept(tx);
            return null;
        });
    }

    /** Where files from the database lie while another program shows them. */
    public OpenedFiles opened() {
        return opened;
    }

    private void refuseOnScreenThread() {
        if (onScreenThread.getAsBoolean()) {
            throw new IllegalStateException("database used on the thread that draws");
        }
    }

    /** Waits for what is under way, closes, and leaves a note of how the data file is now. */
    @Override
    public void close() {
        asides.call(() -> null);
        asides.close();
        reads.call(() -> close(lines.reader()));
        int schema = writes.call(() -> broken ? 0 : Migrations.version(lines.writer()));
        writes.call(() -> close(lines.writer()));
        reads.close();
        writes.close();
        opened.close();
        if (!broken) {
            vouch(schema);
        }
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
            Sidecar.closed(place.folder(), place.key(), start.sequence() + 1, schema);
        } catch (IOException | Failure cause) {
            LOG.warn("no note of how the data file is; all data will be read through when it is next opened", cause);
        }
    }
}
