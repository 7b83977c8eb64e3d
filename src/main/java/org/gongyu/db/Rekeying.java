package org.gongyu.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.gongyu.vault.DataKey;
import org.gongyu.work.Failure;
import org.gongyu.work.Job;
import org.gongyu.work.NotKept;
import org.h2.tools.ChangeFileEncryption;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * Writes a closed database anew under another key, in a folder beside it, and puts it in the old one's place. The order makes a crash
 * harmless: new file, checked; vault; swap. Whichever vault is there opens one of the two files, and that one stays.
 */
final class Rekeying {

    private static final String ROOM = "rekey";

    /** Copying, encrypting, comparing, and hanging the log on its new key. */
    private static final int PARTS = 4;

    private Rekeying() {}

    private static Path room(Path folder) {
        return folder.resolve(ROOM);
    }

    /** Writes the new file and compares what is in it. */
    static void write(Path folder, DataKey old, DataKey next, Map<String, String> digests) throws SQLException {
        Path room = room(folder);
        try {
            clear(room);
            Files.createDirectories(room);
            Files.copy(H2.file(folder), H2.file(room));
        } catch (IOException cause) {
            throw new Failure.BadFile("rekey-no-room", cause, folder);
        }
        Job.step(1, PARTS);
        change(room, old, next);
        Job.step(2, PARTS);
        try (Connection connection = H2.connect(room, next, H2.Mode.WRITE)) {
            if (!Digests.of(DSL.using(connection, SQLDialect.H2, Db.SQL)).equals(digests)) {
                throw new Failure.Damaged("data-damaged", null, room);
            }
        }
        Job.step(3, PARTS);
        relink(room, old, next);
        force(folder, H2.file(room));
    }

    private static void force(Path folder, Path file) {
        try {
            WholeFile.force(file);
        } catch (IOException cause) {
            throw NotKept.of(H2.file(folder), cause);
        }
    }

    /** Encrypts the closed database in a folder with another key. */
    static void change(Path folder, DataKey old, DataKey next) throws SQLException {
        ChangeFileEncryption.execute(folder.toString(), H2.NAME, "AES", hex(old), hex(next), true);
    }

    /**
     * Hangs the audit of a database, which is encrypted anew, on its new key. Where the school had no accounts before, that key changed, and
     * nothing confidential is sealed yet.
     */
    static void relink(Path folder, DataKey old, DataKey next) throws SQLException {
        byte[] before = old.key(DataKey.Use.AUDIT);
        byte[] after = next.key(DataKey.Use.AUDIT);
        if (Arrays.equals(before, after)) {
            return;
        }
        try (Connection connection = H2.connect(folder, next, H2.Mode.WRITE)) {
            DSL.using(connection, SQLDialect.H2, Db.SQL).transaction(change -> {
                Chain.relink(change.dsl(), before, after);
                if (old.isNone()) {
                    Unsealed.mark(change.dsl());
                }
            });
        }
    }

    private static char[] hex(DataKey key) {
        return key.isNone() ? null : key.hex();
    }

    /** Puts the new file in the old one's place. */
    static void swap(Path folder) {
        try {
            Files.move(
                    H2.file(room(folder)),
                    H2.file(folder),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            clear(room(folder));
        } catch (IOException cause) {
            throw NotKept.of(H2.file(folder), cause);
        }
    }

    /** Goes on after a crash: the file that the key opens is the one that counts. */
    static void resume(Path folder, DataKey key) {
        Path room = room(folder);
        if (!Files.exists(room)) {
            return;
        }
        boolean swapIsDue = Files.exists(H2.file(room)) && !opens(folder, key) && opens(room, key);
        if (swapIsDue) {
            swap(folder);
        } else if (opens(folder, key)) {
            try {
                clear(room);
            } catch (IOException cause) {
                throw NotKept.of(H2.file(folder), cause);
            }
        }
    }

    private static boolean opens(Path folder, DataKey key) {
        try (Connection connection = H2.connect(folder, key, H2.Mode.READ)) {
            return connection.isValid(0);
        } catch (Failure.Damaged otherKey) {
            return false;
        } catch (SQLException cause) {
            throw new Failure.Damaged("data-damaged", cause, folder);
        }
    }

    private static void clear(Path room) throws IOException {
        if (!Files.exists(room)) {
            return;
        }
        try (Stream<Path> files = Files.list(room)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(room);
    }
}
