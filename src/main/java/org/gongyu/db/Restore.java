package org.gongyu.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.gongyu.vault.DataKey;
import org.gongyu.work.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a backup in the place of a school's data. The school must not be open. What was there becomes a backup itself. */
public final class Restore {

    private static final Logger LOG = LoggerFactory.getLogger(Restore.class);

    private final Place school;
    private final Replacing replacing;
    private final DataKey its;

    /**
     * Restoring the school in a folder.
     *
     * @param folder the school's folder; it may be empty or not be there
     * @param key what backup and data are encrypted with, or {@link DataKey#none}
     */
    public Restore(Path folder, DataKey key, Clock clock) {
        this(new Place(folder, key, clock), key);
    }

    private Restore(Place school, DataKey its) {
        this.school = school;
        this.replacing = new Replacing(school.folder());
        this.its = its;
    }

    /** The same for a backup that was made with another key of the school: what is restored is encrypted with the present one. */
    public Restore madeWith(DataKey other) {
        return new Restore(school, other);
    }

    /** Whether a backup was made with the key that this was given; otherwise it needs {@link #madeWith}. */
    public boolean hasKeyOf(Path file) {
        BackupFile.look(file);
        return BackupFile.isOf(file, its);
    }

    /**
     * What a restore did.
     *
     * @param restored the backup
     * @param before what was there before, now a backup; empty if there was nothing
     */
    public record Done(Backup restored, Optional<Backup> before) {}

    /**
     * What is in a backup.
     *
     * @throws Failure.BadFile if it isn't one, is damaged, foreign or newer
     */
    public Backup look(Path file) {
        Backup backup = BackupFile.check(file, its);
        if (!backup.isWhole()) {
            throw BackupFile.bad("backup-not-whole", file, null);
        }
        return backup;
    }

    /** How many rows each table has now; empty if the data isn't there or can't be read. */
    public Optional<SortedMap<String, Long>> now() {
        if (!Files.exists(H2.file(school.folder()))) {
            return Optional.empty();
        }
        try (Connection connection = whole(H2.Mode.READ)) {
            return Optional.of(Inventory.of(connection).counts());
        } catch (Failure.Damaged | SQLException damaged) {
            LOG.info("nothing to compare the backup with", damaged);
            return Optional.empty();
        }
    }

    /**
     * Restores. If anything goes wrong, the data is as it was.
     *
     * @throws Failure.BadFile if the backup isn't whole, or the disk is full
     * @throws Failure.Locked if the school is open
     */
    public Done run(Path file) {
        Backup backup = look(file);
        refuseIfOpen();
        H2.mark(school.folder());
        replacing.finish();
        Path draft = replacing.begin();
        try {
            unpackSmall(backup, draft);
            encryptAnew(backup, draft);
            Optional<Backup> before = keepWhatIsThere();
            replacing.commit(school.key(), sequence(), backup.about().schema());
            return new Done(backup, before);
        } catch (RuntimeException failed) {
            replacing.abandon();
            throw failed;
        }
    }

    /**
     * Looks at the keys' file that a backup carries, for a folder that has none: in a folder of its own that is gone afterwards.
     *
     * @param look is given that folder; there is no keys' file in it if the backup has none
     */
    public static <T> T withVault(Path backup, Function<Path, T> look) {
        Path room = null;
        try {
            room = Files.createTempDirectory("gongyu-keys");
            BackupFile.unpackVault(backup, room);
            return look.apply(room);
        } catch (IOException cause) {
            throw BackupFile.bad("backup-damaged", backup, cause);
        } finally {
            clear(room);
        }
    }

    private static void clear(Path room) {
        if (room != null) {
            room.resolve(BackupFile.VAULT).toFile().delete();
            room.toFile().delete();
        }
    }

    private void refuseIfOpen() {
        Path data = H2.file(school.folder());
        if (Files.exists(data) && DataFile.isHeld(data)) {
            throw new Failure.Locked("data-locked", null, school.folder());
        }
    }

    private long sequence() {
        return Sidecar.read(school.folder()).map(Sidecar::sequence).orElse(0L);
    }

    /** A file grows with each change and never shrinks by itself; a fresh copy is the safe moment to make it small. */
    private void unpackSmall(Backup backup, Path draft) {
        boolean withVault = !Files.exists(school.folder().resolve(BackupFile.VAULT));
        BackupFile.unpack(backup, draft, withVault);
        try {
            Compaction.shrink(new Place(draft, its, school.clock()));
            if (holds(draft, backup, its)) {
                return;
            }
            LOG.warn("the compacted copy differs; restoring the backup as it is");
        } catch (Failure.Damaged cause) {
            LOG.warn("the copy can't be compacted; restoring the backup as it is", cause);
        }
        BackupFile.unpack(backup, draft, withVault);
        if (!holds(draft, backup, its)) {
            throw BackupFile.bad("backup-damaged", backup.file(), null);
        }
    }

    private void encryptAnew(Backup backup, Path draft) {
        if (its.isSame(school.key())) {
            return;
        }
        try {
            Rekeying.change(draft, its, school.key());
            if (!holds(draft, backup, school.key())) {
                throw BackupFile.bad("backup-damaged", backup.file(), null);
            }
            Rekeying.relink(draft, its, school.key());
        } catch (SQLException cause) {
            throw H2.failure(draft, cause);
        }
    }

    private boolean holds(Path draft, Backup backup, DataKey key) {
        try (Connection connection = H2.connect(draft, key, H2.Mode.WRITE)) {
            return Inventory.of(connection).equals(backup.about().contents());
        } catch (SQLException cause) {
            throw H2.failure(draft, cause);
        }
    }

    private Optional<Backup> keepWhatIsThere() {
        if (!Files.exists(H2.file(school.folder()))) {
            return Optional.empty();
        }
        Copying copying = new Copying(school);
        try (Connection connection = whole(H2.Mode.WRITE)) {
            return Optional.of(copying.copy(connection, BackupReason.RESTORE));
        } catch (Failure.Damaged | SQLException damaged) {
            LOG.info("the data that is replaced can't be opened; it is kept as it is", damaged);
            return Optional.of(copying.keepDamaged());
        }
    }

    /** A connection to the present data, which must be whole; one that writes changes the file, and its seal no longer fits. */
    private Connection whole(H2.Mode mode) {
        DataFile.look(school.folder(), school.key(), Sidecar.read(school.folder()));
        return school.connect(mode);
    }
}
