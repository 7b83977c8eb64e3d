package org.gongyu.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gongyu.ledger.Area;
import org.gongyu.vault.Access;
import org.gongyu.vault.DataKey;
import org.gongyu.vault.Right;
import org.gongyu.work.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The backups of an open school. Making one takes a moment, on a thread of its own; nobody's saving waits for it. */
public final class Backups {

    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);

    private final Db db;
    private volatile long changesSaved;

    public Backups(Db db) {
        this.db = db;
        this.changesSaved = db.changes();
    }

    /** The school's own backups, the newest first. */
    public List<Backup> list(Access access) {
        refuseOthers(access);
        return list();
    }

    private List<Backup> list() {
        return BackupFolder.list(BackupFolder.of(db.folder()));
    }

    private static void refuseOthers(Access access) {
        if (!access.may(Right.CHANGE, Area.SYSTEM)) {
            throw new Failure.Refused("backup-not-yours");
        }
    }

    /**
     * A backup, read from its first byte to its last.
     *
     * @param name the file's name
     * @param good whether it is as it was written
     */
    public record Checked(String name, boolean good) {}

    /** Reads every backup in the school's own folder. */
    public List<Checked> check(Access access) {
        return list(access).stream()
                .map(backup -> new Checked(
                        backup.name(), BackupFolder.isGood(backup, db.place().key())))
                .toList();
    }

    /** The newest backup of the school in a folder that is still as it was written; the school need not be open. Empty if there is none. */
    public static Optional<Backup> newestGood(Path school, DataKey key) {
        return BackupFolder.newestGood(BackupFolder.of(school), key);
    }

    /**
     * Makes a backup in the school's own folder, and lets outdated ones go.
     *
     * @throws Failure.BadFile if it could not be written, or isn't equal to the data
     */
    public Backup make(Access access) {
        refuseOthers(access);
        return make(BackupReason.ASKED);
    }

    /** Makes a backup before many records are changed at once, whoever is at work; none of a school that holds nothing yet. */
    public void makeBeforeBatch() {
        if (db.aside(Inventory::of).counts().getOrDefault("student", 0L) > 0) {
            make(BackupReason.BATCH);
        }
    }

    /** Makes a backup in another folder; it is made if need be, and nothing in it is ever removed. */
    public Backup makeIn(Access access, Path folder) {
        refuseOthers(access);
        return copy(folder, BackupReason.ASKED);
    }

    /** Makes a backup, whoever is at work, if anything was changed since the last one. */
    public Optional<Backup> makeIfChanged(BackupReason reason) {
        return db.changes() == changesSaved ? Optional.empty() : Optional.of(make(reason));
    }

    private Backup make(BackupReason reason) {
        long changes = db.changes();
        Backup made = copy(BackupFolder.of(db.folder()), reason);
        changesSaved = changes;
        Rotation.outdated(list()).forEach(Backups::remove);
        return made;
    }

    private Backup copy(Path folder, BackupReason reason) {
        return db.aside(connection -> new Copying(db.place(), folder, db::changes).copy(connection, reason));
    }

    /** One that can't be removed takes up room and does no other harm. */
    private static void remove(Backup outdated) {
        try {
            Files.deleteIfExists(outdated.file());
        } catch (IOException cause) {
            LOG.warn("an outdated backup can't be removed: {}", outdated.name(), cause);
        }
    }
}
