package org.gongyu.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gongyu.vault.Access;
import org.gongyu.vault.DataKey;
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

    private static final Settings SQL = new Settings()
            .withRenderSchema(false)
            .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
            .withExecuteLogging(false);

    private final Path folder;
    private final Clock clock;
    private final Connection writer;
    private final Connection reader;
    private final Lane writes;
    private final Lane reads;
    private final BooleanSupplier onScreenThread;
    private final Map<String, Long> written = new ConcurrentHashMap<>();
    private final DSLContext reading;
    private final DSLContext writing;
    private final PreparedStatement checkpoint;
    private final OpenedFiles opened = new OpenedFiles();

    /** The transaction that writes and reads join while {@link #together} runs; used on the writing thread only. */
    private Tx joint;

    private Db(Path folder, Clock clock, Connection writer, Connection reader, BooleanSupplier onScreenThread)
            throws SQLException {
        this.folder = folder;
        this.clock = clock;
        this.writer = writer;
        this.reader = reader;
        this.onScreenThread = onScreenThread;
        this.writes = new Lane("db-write");
        this.reads = new Lane("db-read");
        this.reading = DSL.using(reader, SQLDialect.H2, SQL);
        this.writing = DSL.using(writer, SQLDialect.H2, SQL);
        writer.setAutoCommit(false);
        this.checkpoint = writer.prepareStatement("checkpoint sync");
    }

    /**
     * Opens the school in a folder.
     *
     * @param key what the data is encrypted with, or {@link DataKey#none}
     * @param onScreenThread tells whether the current thread is the one that draws; the database refuses to work on it
     * @throws Failure.Locked if another program has it open, or a newer version made it
     * @throws Failure.Damaged if the data file is missing or can't be read
     */
    public static Db open(Path folder, DataKey key, Clock clock, BooleanSupplier onScreenThread) {
        return opened(folder, key, clock, onScreenThread, false);
    }

    /** Makes a new, empty school in a folder, which must not hold one yet, and opens it. */
    public static Db create(Path folder, DataKey key, Clock clock, BooleanSupplier onScreenThread) {
        return opened(folder, key, clock, onScreenThread, true);
    }

    private static Db opened(Path folder, DataKey key, Clock clock, BooleanSupplier onScreenThread, boolean create) {
        Connection writer = H2.connect(folder, key, create);
        try {
            Migrations.run(writer, H2.source(folder, key, false));
            return new Db(folder, clock, writer, H2.connect(folder, key, false), onScreenThread);
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
        return isJoint() ? query.apply(writing) : reads.call(() -> query.apply(reading));
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
        Tx tx = Tx.begin(writing, access, clock);
        T result;
        try {
            result = change.apply(tx);
            writer.commit();
        } catch (RuntimeException | Error | SQLException failed) {
            writer.rollback();
            count(tx);
            throw failed;
        }
        count(tx);
        // H2 doesn't force its file to the disk on commit, not even with WRITE_DELAY=0.
        checkpoint.execute();
        return result;
    }

    /** A change that failed counts too: a copy read within it shows what was never kept. */
    private void count(Tx tx) {
        tx.tables().forEach(table -> written.merge(table, 1L, Long::sum));
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
        reads.call(() -> close(reader));
        writes.call(() -> close(writer));
        reads.close();
        writes.close();
        opened.close();
    }

    private static Void close(Connection connection) throws SQLException {
        connection.close();
        return null;
    }
}
