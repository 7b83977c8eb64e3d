package org.gongyu.db;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
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
import org.gongyu.work.Job;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;

/**
 * A school's open database. Two connections, each owned by a thread that is never interrupted: one writes, one reads, so that a long
 * export doesn't hold up a save. A read sees what was committed when it began.
 */
public final class Db implements AutoCloseable {

    static final Settings SQL = new Settings()
            .withRenderSchema(false)
            .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
            .withExecuteLogging(false);

    private final Connections connections;
    private final BooleanSupplier onScreenThread;
    private final Map<String, Long> written = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();
    private final AtomicLong edits = new AtomicLong();
    private final OpenedFiles opened = new OpenedFiles();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final Backups backups;
    /** The transaction that writes and reads join while {@link #together} runs; used on the writing thread only. */
    private Tx joint;

    private Db(Connections connections, BooleanSupplier onScreenThread) {
        this.connections = connections;
        this.onScreenThread = onScreenThread;
        this.backups = new Backups(this);
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
        return new Db(Connections.over(place, new Opening(place).open(), keys), onScreenThread);
    }

    /** {@link #open(Path, Keys, Clock, BooleanSupplier)} for someone who sees no confidential fields of an encrypted school. */
    public static Db open(Path folder, DataKey key, Clock clock, BooleanSupplier onScreenThread) {
        return open(folder, new Keys(key, null), clock, onScreenThread);
    }

    /** Makes a new, empty school in a folder, which must not hold one yet, and opens it. */
    public static Db create(Path folder, Keys keys, Clock clock, BooleanSupplier onScreenThread) {
        Place place = new Place(folder, keys.data(), clock);
        return new Db(Connections.over(place, new Opening(place).create(), keys), onScreenThread);
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

    /** The school's folder. */
    public Path folder() {
        return place().folder();
    }

    public Clock clock() {
        return place().clock();
    }

    Place place() {
        return connections.place();
    }

    /** Whether the data was read through when it was opened, because nobody vouched for it: after a crash. */
    public boolean wasReadThrough() {
        return connections.wasReadThrough();
    }

    /** Reads. {@code access} is what the caller goes by; a store that doesn't need it takes it all the same. */
    public <T> T read(Access access, Function<DSLContext, T> query) {
        refuseOnScreenThread();
        Job.step();
        return isJoint() ? query.apply(connections.lines().writing()) : connections.read(query);
    }

    /** Does something long over a connection and on a thread of its own, so that neither reading nor saving waits for it. */
    <T> T aside(Connections.Aside<T> work) {
        refuseOnScreenThread();
        Job.step();
        return connections.aside(work);
    }

    /** A number that rises with each change: before it can be seen, and once more when it is done. */
    long changes() {
        return changes.get() + connections.reopened();
    }

    /** A number that rises with each change that is worth a backup: not with a note that somebody was here and looked. */
    long edits() {
        return edits.get() + connections.reopened();
    }

    /** Writes in one transaction; when this returns, the rows are on the disk. */
    public <T> T write(Access access, Function<Tx, T> change) {
        refuseOnScreenThread();
        if (!access.mayChange()) {
            throw new Failure.Refused("may-not-change");
        }
        edits.incrementAndGet();
        return isJoint() ? change.apply(joint.by(access)) : transact(access, change);
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
        return connections.isWriting() && joint != null;
    }

    private <T> T transact(Access access, Function<Tx, T> change) {
        Job.step();
        return connections.write(() -> {
            Lines now = connections.lines();
            Tx tx = Tx.begin(now, access, clock());
            changes.incrementAndGet();
            try {
                T result = change.apply(tx);
                connections.commit();
                return result;
            } catch (RuntimeException | Error | SQLException failed) {
                connections.rollback(failed);
                connections.raiseIfLost(failed);
                throw failed;
            } finally {
                count(tx);
                changes.incrementAndGet();
            }
        });
    }

    /** A change that failed counts too: a copy read within it shows what was never kept. */
    private void count(Tx tx) {
        tx.tables().forEach(table -> written.merge(table, 1L, Long::sum));
    }

    /**
     * Writes all the data anew under another key. Whoever reads or writes meanwhile waits. A crash leaves the old data with the old
     * vault, or the new with the new. It can be given up until the vault is kept.
     *
     * @param next the keys from now on
     * @param keepVault keeps the vault that gives them; runs when the new data is written and checked
     */
    public void rekey(Access access, Keys next, Runnable keepVault) {
        refuseOnScreenThread();
        Job.step();
        if (!access.may(Right.CHANGE, Area.SYSTEM)) {
            throw new Failure.Refused("may-not-change");
        }
        connections.rekey(next, keepVault);
    }

    /**
     * Closes the data file, does something to it and opens it again, whether that went well or not. Whoever reads or writes meanwhile
     * waits. What was read before holds no longer: {@link #writes} has risen for every table.
     */
    <T> T whileClosed(Supplier<T> work) {
        refuseOnScreenThread();
        Job.step();
        return connections.whileClosed(work);
    }

    /** The backups of this school. */
    public Backups backups() {
        return backups;
    }

    /** The keys that the data is encrypted with now. */
    public Keys keys() {
        return connections.lines().keys();
    }

    /**
     * How often rows of these tables have been written through a {@link Tx} since the database was opened. A copy in memory is still
     * right as long as the number is what it was before the copy was read.
     */
    public long writes(Table<?>... tables) {
        return connections.reopened()
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
            keep(access, note);
        }
    }

    /** Keeps what a person wants remembered for themselves, whatever they may change; as it is no record, nothing is written down. */
    void remember(Access access, Consumer<DSLContext> keep) {
        refuseOnScreenThread();
        keep(access, tx -> keep.accept(tx.sql()));
    }

    /** Writes down, once a day, that someone looked at a ledger. Within a change nothing is written down but the change. */
    void noteSeen(Access access, String ledgerKey) {
        String seeing = String.join(
                "|", access.user(), ledgerKey, LocalDate.now(clock()).toString());
        if (!connections.isWriting() && seen.add(seeing)) {
            keep(access, tx -> tx.audit(AuditLog.SEE, ledgerKey, null, null));
        }
    }

    private void keep(Access access, Consumer<Tx> what) {
        transact(access, tx -> {
            what.accept(tx);
            return null;
        });
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
        connections.close();
        opened.close();
    }
}
