package org.gongyu.db;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.zip.ZipFile;
import org.gongyu.work.Failure;

/** Copies an open database into a backup: the copy is opened, every row is read and compared, and only then is it packed. */
final class Copying {

    private static final String DRAFT = "copying.part";
    private static final int TRIES = 3;
    private static final DateTimeFormatter IN_NAMES = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private final Place school;
    private final Path into;
    private final LongSupplier changes;

    /** Copies into the school's own folder of backups; nobody may write meanwhile. */
    Copying(Place school) {
        this(school, BackupFolder.of(school.folder()), () -> 0);
    }

    /**
     * Copies.
     *
     * @param into the folder for the backup; it is made if need be
     * @param changes a number that rises with every change, by which it is known whether copy and original can be compared
     */
    Copying(Place school, Path into, LongSupplier changes) {
        this.school = school;
        this.into = into;
        this.changes = changes;
    }

    /** A new backup of what the connection sees. */
    Backup copy(Connection live, BackupReason reason) throws SQLException {
        Path draft = draft();
        try {
            Inventory contents = compared(live, draft);
            return pack(draft, reason, Migrations.version(live), contents);
        } finally {
            WholeFile.removeFolder(draft);
        }
    }

    /** A backup of a data file that can't be opened, as it is. */
    Backup keepDamaged() {
        return pack(school.folder(), BackupReason.RESTORE, 0, null);
    }

    private Path draft() {
        Path draft = into.resolve(DRAFT);
        try {
            Files.createDirectories(into);
            WholeFile.removeFolder(draft);
            BackupFolder.clearDrafts(school.folder(), into);
            return Files.createDirectory(draft);
        } catch (IOException cause) {
            throw WholeFile.notKept(draft, cause);
        }
    }

    /** People go on working meanwhile: a copy that something was written beside is made again. */
    private Inventory compared(Connection live, Path draft) throws SQLException {
        for (int go = 1; ; go++) {
            long before = changes.getAsLong();
            Inventory original = Inventory.of(live);
            backUp(live, draft);
            Inventory copy = read(draft);
            boolean untouched = before == changes.getAsLong();
            if (original.equals(copy)) {
                return copy;
            }
            if (untouched) {
                throw new Failure.BadFile("backup-differs", null, String.join(", ", original.differences(copy)));
            }
            if (go == TRIES) {
                throw new Failure.Refused("backup-busy");
            }
        }
    }

    private void backUp(Connection live, Path draft) throws SQLException {
        Path zip = draft.resolve("copy.zip");
        try (PreparedStatement sql = live.prepareStatement("backup to ?")) {
            sql.setString(1, zip.toAbsolutePath().toString());
            sql.execute();
        }
        Path data = H2.file(draft);
        try (ZipFile copy = new ZipFile(zip.toFile());
                InputStream in =
                        copy.getInputStream(copy.getEntry(data.getFileName().toString()))) {
            Files.deleteIfExists(data);
            Files.copy(in, data);
        } catch (IOException cause) {
            throw WholeFile.notKept(data, cause);
        }
    }

    private Inventory read(Path draft) throws SQLException {
        try (Connection copy = school.at(draft).connect(H2.Mode.WRITE)) {
            return Inventory.of(copy);
        }
    }

    private Backup pack(Path from, BackupReason reason, int schema, Inventory contents) {
        LocalDateTime now = LocalDateTime.now(school.clock()).truncatedTo(ChronoUnit.SECONDS);
        long number = BackupFolder.nextNumber(school.folder(), into);
        Path data = H2.file(from);
        Path file = into.resolve(
                String.format(Locale.ROOT, "gongyu-%06d-%s%s", number, now.format(IN_NAMES), BackupFile.ENDING));
        try {
            Files.createDirectories(into);
            Backup.About about = new Backup.About(
                    BackupFile.FORMAT,
                    number,
                    now.toString(),
                    reason,
                    schema,
                    contents != null,
                    Files.size(data),
                    Seal.digest(data),
                    contents);
            BackupFile.pack(file, about, from, school.folder(), school.key());
            return BackupFile.check(file, school.key());
        } catch (IOException cause) {
            throw WholeFile.notKept(file, cause);
        }
    }
}
