package org.gongyu.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.gongyu.db.DataFile.Trust;
import org.gongyu.vault.DataKey;
import org.gongyu.work.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way from a folder to an open connection: nothing is opened that isn't whole, and nothing is changed before that is known. */
final class Opening {

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    private final Place place;
    private final Path folder;
    private final DataKey key;
    private final Replacing replacing;

    Opening(Place place) {
        this.place = place;
        this.folder = place.folder();
        this.key = place.key();
        this.replacing = new Replacing(folder);
    }

    /**
     * A school that is open.
     *
     * @param connection to its database
     * @param sequence how often it had been closed before
     * @param readThrough whether all of it was read first, because nobody vouched for it
     */
    record Opened(Connection connection, long sequence, boolean readThrough) {}

    /** Makes an empty school. It is made aside, so that one cut short leaves no half-made tables. */
    Opened create() {
        H2.refuseIfThere(folder);
        H2.mark(folder);
        Path draft = replacing.begin();
        try (Connection made = place.at(draft).connect(H2.Mode.CREATE)) {
            Migrations.migrate(draft, key);
            made.commit();
        } catch (SQLException cause) {
            throw H2.failure(folder, cause);
        }
        replacing.commit(key, 0, Migrations.NEWEST);
        return connect(0, false);
    }

    /** Opens the school: looks at the file, reads it through if nobody vouches for it, and brings it to this version's shape. */
    Opened open() {
        replacing.finish();
        H2.refuseIfMissing(folder);
        Optional<Sidecar> note = Sidecar.read(folder);
        Trust trust = DataFile.look(folder, key, note);
        int schema = trust == Trust.VOUCHED ? note.orElseThrow().schema() : readThrough(trust);
        if (schema == 0) {
            throw new Failure.Damaged("data-foreign", null, folder);
        }
        DataFile.refuseNewer(schema);
        long sequence = note.map(Sidecar::sequence).orElse(0L);
        if (schema < Migrations.NEWEST) {
            migrate(sequence, schema);
        }
        return connect(sequence, trust != Trust.VOUCHED);
    }

    /** Reads every row without changing the file; the version of its tables. */
    private int readThrough(Trust trust) {
        LOG.info("nobody vouches for the data file ({}): reading all of it", trust);
        try (Connection connection = place.connect(H2.Mode.READ)) {
            int schema = Migrations.version(connection);
            Inventory.of(connection);
            return schema;
        } catch (Failure.Damaged unreadable) {
            throw trust == Trust.WHOLE && !key.isNone()
                    ? new Failure.Damaged("data-other-key", unreadable, folder)
                    : unreadable;
        } catch (SQLException cause) {
            throw H2.failure(folder, cause);
        }
    }

    /** H2 can't take back half a migration, so a copy is migrated, read through and put in the place of the old data. */
    private void migrate(long sequence, int schema) {
        LOG.info("from version {} of the tables to {}", schema, Migrations.NEWEST);
        try (Connection old = place.connect(H2.Mode.WRITE)) {
            new Copying(place).copy(old, BackupReason.MIGRATION);
        } catch (SQLException cause) {
            throw H2.failure(folder, cause);
        }
        Path draft = replacing.begin();
        try {
            Files.copy(H2.file(folder), H2.file(draft), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException cause) {
            throw WholeFile.notKept(draft, cause);
        }
        Migrations.migrate(draft, key);
        try (Connection migrated = place.at(draft).connect(H2.Mode.WRITE)) {
            Inventory.of(migrated);
        } catch (SQLException cause) {
            throw H2.failure(folder, cause);
        }
        replacing.commit(key, sequence, Migrations.NEWEST);
    }

    private Opened connect(long sequence, boolean readThrough) {
        Connection connection = place.connect(H2.Mode.WRITE);
        try {
            Sidecar.opened(folder, key, sequence, Migrations.NEWEST);
            return new Opened(connection, sequence, readThrough);
        } catch (RuntimeException failed) {
            H2.closeQuietly(connection, failed);
            throw failed;
        }
    }
}
