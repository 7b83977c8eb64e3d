package org.gongyu.db;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.gongyu.vault.DataKey;
import org.gongyu.work.Failure;

/** Looks at a data file before H2 does: H2 opens an empty file as an empty database, and calls a wrong key damage. */
final class DataFile {

    /** Two header blocks, and a third if the file is encrypted. */
    private static final long LEAST_BYTES = 12 * 1024L;

    private static final String PLAIN = "H:2";
    private static final String ENCRYPTED = "H2encrypt";

    private DataFile() {}

    /** What is known of a data file before it is opened. */
    enum Trust {
        /** It is as it was closed, by someone with this key. */
        VOUCHED,
        /** It is as it was closed, but the note was written with another key, or is itself damaged. */
        WHOLE,
        /** Nobody says how it should be: everything in it must be read once. */
        UNKNOWN
    }

    /**
     * Compares the file with the note beside it.
     *
     * @throws Failure.Damaged if it is cut, foreign, or not as it was when it was closed
     * @throws Failure.Locked if a newer version made it, or another program holds it
     */
    static Trust look(Path folder, DataKey key, Optional<Sidecar> note) {
        Path data = H2.file(folder);
        try {
            refuseWrongKind(data, key, folder);
            if (note.isEmpty() || !note.get().closed()) {
                return Trust.UNKNOWN;
            }
            boolean fits = note.get().fits(data);
            if (!note.get().isGenuine(key)) {
                return fits ? Trust.WHOLE : Trust.UNKNOWN;
            }
            refuseNewer(note.get().schema());
            if (!fits) {
                throw new Failure.Damaged("data-differs", null, folder);
            }
            return Trust.VOUCHED;
        } catch (IOException cause) {
            throw isHeld(data)
                    ? new Failure.Locked("data-locked", cause, folder)
                    : new Failure.Damaged("data-unreadable", cause, folder);
        }
    }

    /** Whether another program has the file open. */
    static boolean isHeld(Path data) {
        try (FileChannel channel = FileChannel.open(data, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException own) {
            return true;
        } catch (IOException unreadable) {
            return false;
        }
    }

    static void refuseNewer(int schema) {
        if (schema > Migrations.NEWEST) {
            throw new Failure.Locked("data-newer", null, schema, Migrations.NEWEST);
        }
    }

    private static void refuseWrongKind(Path data, DataKey key, Path folder) throws IOException {
        long size = Files.size(data);
        if (size < LEAST_BYTES) {
            throw size == 0
                    ? new Failure.Damaged("data-empty", null, folder)
                    : new Failure.Damaged("data-cut", null, folder, size);
        }
        String begins = beginning(data);
        boolean encrypted = begins.startsWith(ENCRYPTED);
        if (!encrypted && !begins.startsWith(PLAIN)) {
            throw new Failure.Damaged("data-foreign", null, folder);
        }
        if (encrypted == key.isNone()) {
            throw encrypted
                    ? new Failure.Damaged("data-encrypted", null, folder)
                    : new Failure.Damaged("data-not-encrypted", null, folder);
        }
    }

    private static String beginning(Path data) throws IOException {
        try (InputStream in = Files.newInputStream(data)) {
            return new String(in.readNBytes(ENCRYPTED.length()), StandardCharsets.ISO_8859_1);
        }
    }
}
