package org.gongyu.db;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
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
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A school's open database. Two connections, each owned by a thread that is never interrupted: one writes, one reads, so that a long
 * export doesn't hold up a save. A read sees what was committed when it began.
 */
public final class Db implements AutoCloseable {

    private static final Settings SQL = new Settings()
            .withRenderSchema(false)
            .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
            .withExecuteLogging(false);

    private static final Logger LOG = LoggerFactory.getLogger(Db.class);

    private final Place place;
    private final Opening.Opened start;
    private final Connection writer;
    private final Connection reader;
    private final Lane writes;
    private final Lane reads;
    private final Lane asides;
    private final BooleanSupplier onScreenThread;
    private final Map<String, Long> written = new ConcurrentHashMap<>();
    private final DSLContext reading;
    private final DSLContext writing;
    private final PreparedStatement checkpoint;
    private final OpenedFiles opened = new OpenedFiles();

    /** The transaction that writes and reads join while {@link #together} runs; used on the writing thread only. */
    private Tx joint;
    private final AtomicLong changes = new AtomicLong();
    private volatile boolean broken;

    private Db(Place place, Opening.Opened start, Connection reader, BooleanSupplier onScreenThread)
            throws SQLException {
        this.place = place;
        this.start = start;
        this.writer = start.connection();
        this.reader = reader;
        this.onScreenThread = onScreenThread;
        this.writes = new Lane("db-write");
        this.reads = new Lane("db-read");
        this.asides = new Lane("db-aside");
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
        Place place = new Place(folder, key, clock);
        return over(place, new Opening(place).open(), onScreenThread);
    }

    /** Makes a new, empty school in a folder, which must not hold one yet, and opens it. */
    public static Db create(Path folder, DataKey key, Clock clock, BooleanSupplier onScreenThread) {
        Place place = new Place(folder, key, clock);
        return over(place, new Opening(place).create(), onScreenThread);
    }

    private static Db over(Place place, Opening.Opened start, BooleanSupplier onScreenThread) {
        try {
            return new Db(place, start, place.connect(H2.Mode.WRITE), onScreenThread);
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
            return query.apply(writing);
        }
        return reads.call(() -> {
            try {
                return query.apply(reading);
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
        Tx tx = Tx.begin(writing, access, place.clock());
        changes.incrementAndGet();
        T result;
        try {
            result = change.apply(tx);
            writer.commit();
            // H2 doesn't force its file to the disk on commit, not even with WRITE_DELAY=0.
            checkpoint.execute();
        } catch (RuntimeException | Error | SQLException failed) {
            takeBack(failed);
            count(tx);
            raiseIfLost(failed);
            throw failed;
        } finally {
            changes.incrementAndGet();
        }
        count(tx);
        return result;
    }

    /** A change that failed counts too: a copy read within it shows what was never kept. */
    private void count(Tx tx) {
        tx.tables().forEach(table -> written.merge(table, 1L, Long::sum));
    }

    private void takeBack(Throwable because) {
        try {
            writer.rollback();
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

    /** Waits for what is under way, closes, and leaves a note of how the data file is now. */
    @Override
    public void close() {
        asides.call(() -> null);
        asides.close();
        reads.call(() -> close(reader));
        int schema = writes.call(() -> broken ? 0 : Migrations.version(writer));
        writes.call(() -> close(writer));
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
