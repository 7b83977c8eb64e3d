package org.gongyu.db;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/**
 * A school's open database. Two connections, each owned by a thread that is never interrupted: one writes, one reads, so that a long
 * export doesn't hold up a save. A read sees what was committed when it began.
 */
public final class Db implements AutoCloseable {

    static final Settings SQL = new Settings()
            .withRenderSchema(false)
            .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
            .withExecuteLogging(false);

    private final Path folder;
    private final Clock clock;
    private final Lane writes;
    private final Lane reads;
    private final BooleanSupplier onScreenThread;
    private final Map<String, Long> written = new ConcurrentHashMap<>();
    private final OpenedFiles opened = new OpenedFiles();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private volatile Lines lines;
    /** The transaction that writes and reads join while {@link #together} runs; used on the writing thread only. */
    private Tx joint;

    /**
     * The connections, until the data is written anew under another key.
     *
     * @param keys what it is encrypted with
     */
    private record Lines(
            Keys keys,
            Connection writer,
            Connection reader,
            DSLContext writing,
            DSLContext reading,
            PreparedStatement checkpoint,
            Chain chain) {

        static Lines open(Path folder, Keys keys, Connection writer) throws SQLException {
            Connection reader = H2.connect(folder, keys.data(), false);
            DSLContext writing = DSL.using(writer, SQLDialect.H2, SQL);
            Chain chain = Chain.load(writing, keys.data().key(DataKey.Use.AUDIT));
            writer.setAutoCommit(false);
            PreparedStatement checkpoint = writer.prepareStatement("checkpoint sync");
            return new Lines(keys, writer, reader, writing, DSL.using(reader, SQLDialect.H2, SQL), checkpoint, chain);
        }
    }

    private Db(Path folder, Clock clock, Lines lines, BooleanSupplier onScreenThread) {
        this.folder = folder;
        this.clock = clock;
        this.lines = lines;
        this.onScreenThread = onScreenThread;
        this.writes = new Lane("db-write");
        this.reads = new Lane("db-read");
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
        return opened(folder, keys, clock, onScreenThread, false);
    }

    /** {@link #open(Path, Keys, Clock, BooleanSupplier)} for someone who sees no confidential fields of an encrypted school. */
    public static Db open(Path folder, DataKey key, Clock clock, BooleanSupplier onScreenThread) {
        return open(folder, new Keys(key, null), clock, onScreenThread);
    }

    /** Makes a new, empty school in a folder, which must not hold one yet, and opens it. */
    public static Db create(Path folder, Keys keys, Clock clock, BooleanSupplier onScreenThread) {
        return opened(folder, keys, clock, onScreenThread, true);
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
        if (Files.exists(H2.file(folder))) {
            throw new Failure.Refused("school-there-already", folder);
        }
    }

    private static Db opened(Path folder, Keys keys, Clock clock, BooleanSupplier onScreenThread, boolean create) {
        Rekeying.resume(folder, keys.data());
        Connection writer = H2.connect(folder, keys.data(), create);
        try {
            Migrations.run(writer, H2.source(folder, keys.data(), false));
            return new Db(folder, clock, Lines.open(folder, keys, writer), onScreenThread);
        } catch (RuntimeException failed) {
            H2.closeQuietly(writer, failed);
            throw failed;
        } catch (SQLException cause) {
            Failure failed = new Failure.Damaged("data-damaged", cause, folder);
            H2.closeQuietly(writer, failed);
            throw failed;
        }
    }

    /** The school's folder. */
    public Path folder() {
        return folder;
    }

    public Clock clock() {
        return clock;
    }

    /** Reads. {@code access} is what the caller goes by; a store that doesn't need it takes it all the same. */
    public <T> T read(Access access, Function<DSLContext, T> query) {
        refuseOnScreenThread();
        return isJoint() ? query.apply(lines.writing()) : reads.call(() -> query.apply(lines.reading()));
    }

    /** Writes in one transaction; when this returns, the rows are on the disk. */
    public <T> T write(Access access, Function<Tx, T> change) {
        refuseOnScreenThread();
        if (!access.mayChange()) {
            throw new Failure.Refused("may-not-change");
        }
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
        Lines now = lines;
        Tx tx = Tx.begin(now.writing(), access, clock, now.chain());
        T result;
        try {
            result = change.apply(tx);
            now.writer().commit();
            now.chain().kept();
        } catch (RuntimeException | Error | SQLException failed) {
            now.writer().rollback();
            now.chain().dropped();
            count(tx);
            throw failed;
        }
        count(tx);
        // H2 doesn't force its file to the disk on commit, not even with WRITE_DELAY=0.
        now.checkpoint().execute();
        return result;
    }

    /** A change that failed counts too: a copy read within it shows what was never kept. */
    private void count(Tx tx) {
        tx.tables().forEach(table -> written.merge(table, 1L, Long::sum));
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
        writes.call(() -> reads.call(() -> rekeyed(next, keepVault)));
    }

    private Void rekeyed(Keys next, Runnable keepVault) throws SQLException {
        Lines before = lines;
        Map<String, String> digests = Digests.of(before.writing());
        close(before.reader());
        close(before.writer());
        Keys good = before.keys();
        try {
            Rekeying.write(folder, before.keys().data(), next.data(), digests);
            keepVault.run();
            good = next;
            Rekeying.swap(folder);
        } finally {
            Rekeying.resume(folder, good.data());
            lines = Lines.open(folder, good, H2.connect(folder, good.data(), false));
        }
        return null;
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
        return Stream.of(tables)
                .mapToLong(table -> written.getOrDefault(table.getName(), 0L))
                .sum();
    }

    /** Writes down something that changes no record, whatever the person may change. */
    void note(Access access, String action, String detail) {
        refuseOnScreenThread();
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
        String seeing =
                String.join("|", access.user(), ledgerKey, LocalDate.now(clock).toString());
        if (!writes.isCurrent() && seen.add(seeing)) {
            writes.call(() -> transact(access, tx -> {
                tx.audit("see", ledgerKey, null, null);
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

    /** Waits for what is under way, then closes. */
    @Override
    public void close() {
        reads.call(() -> close(lines.reader()));
        writes.call(() -> close(lines.writer()));
        reads.close();
        writes.close();
        opened.close();
    }

    private static Void close(Connection connection) throws SQLException {
        connection.close();
        return null;
    }
}
