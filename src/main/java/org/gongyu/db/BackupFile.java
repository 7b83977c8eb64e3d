package org.gongyu.db;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.gongyu.vault.DataKey;
import org.gongyu.vault.VaultRescue;
import org.gongyu.work.Failure;

/**
 * The file of a backup: a ZIP of what it says of itself, the data file as it is on the disk (encrypted, if the school is) and the
 * keys' file. The ZIP's comment holds the SHA-256 of all bytes before it, and the proof that the school's key was there.
 */
final class BackupFile {

    /** The shape described here. */
    static final int FORMAT = 1;

    static final String ENDING = ".backup";

    /** Where the school's keys are, wrapped; only an encrypted school has it. */
    static final String VAULT = "vault.json";

    private static final String ABOUT = "about.json";
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int COMMENT = 2 * Seal.DIGITS;
    private static final ObjectMapper JSON = new ObjectMapper();

    private BackupFile() {}

    /** Packs the data file in {@code folder} and, if there is one, the keys' file of {@code school}. */
    static Backup pack(Path file, Backup.About about, Path folder, Path school, DataKey key) {
        Path data = H2.file(folder);
        WholeFile.write(file, out -> write(out, about, data, school.resolve(VAULT)), draft -> sign(draft, key));
        try {
            return new Backup(file, Files.size(file), about);
        } catch (IOException cause) {
            throw WholeFile.notKept(file, cause);
        }
    }

    private static void write(OutputStream out, Backup.About about, Path data, Path vault) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        zip.setComment("0".repeat(COMMENT));
        zip.putNextEntry(new ZipEntry(ABOUT));
        zip.write(JSON.writeValueAsBytes(about));
        zip.closeEntry();
        for (Path file : List.of(vault, data)) {
            if (Files.exists(file)) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    private static void sign(Path file, DataKey key) throws IOException {
        long length = Files.size(file) - COMMENT;
        String digest = Seal.digest(file, length);
        try (RandomAccessFile end = new RandomAccessFile(file.toFile(), "rws")) {
            end.seek(length);
            end.write((digest + Seal.proof(key, digest)).getBytes(StandardCharsets.US_ASCII));
        }
    }

    /**
     * What a file says of itself, without reading all of it.
     *
     * @throws Failure.BadFile if it is no backup, can't be read or was made by a newer version
     */
    static Backup look(Path file) {
        try {
            refuseForeign(file);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                ZipEntry entry = zip.getEntry(ABOUT);
                if (entry == null) {
                    throw bad("backup-foreign", file, null);
                }
                Backup.About about = JSON.readValue(zip.getInputStream(entry).readAllBytes(), Backup.About.class);
                Backup backup = new Backup(file, Files.size(file), about);
                if (about.format() > FORMAT || about.schema() > Migrations.NEWEST) {
                    throw bad("backup-newer", file, null);
                }
                if (about.reason() == null || about.whole() && about.contents() == null) {
                    throw bad("backup-damaged", file, null);
                }
                backup.made();
                return backup;
            }
        } catch (IOException | DateTimeException cause) {
            throw bad("backup-damaged", file, cause);
        }
    }

    private static void refuseForeign(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw bad("backup-absent", file, null);
        }
        if (Files.size(file) == 0) {
            throw bad("backup-empty", file, null);
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (!java.util.Arrays.equals(in.readNBytes(ZIP.length), ZIP)) {
                throw bad("backup-foreign", file, null);
            }
        }
    }

    /**
     * Reads every byte of a backup.
     *
     * @throws Failure.BadFile if it is not as it was written, or not of a school with this key
     */
    static Backup check(Path file, DataKey key) {
        Backup backup = look(file);
        try {
            long length = Files.size(file) - COMMENT;
            String said = comment(file, length);
            String digest = Seal.digest(file, length);
            if (!said.startsWith(digest)) {
                throw bad("backup-damaged", file, null);
            }
            if (!said.endsWith(Seal.proof(key, digest))) {
                throw bad("backup-other-key", file, null);
            }
            return backup;
        } catch (IOException cause) {
            throw bad("backup-damaged", file, cause);
        }
    }

    /** Whether a backup was made with this key, by what stands at its end; whether it is whole is not looked at. */
    static boolean isOf(Path file, DataKey key) {
        try {
            String said = comment(file, Files.size(file) - COMMENT);
            return said.endsWith(Seal.proof(key, said.substring(0, Seal.DIGITS)));
        } catch (IOException cause) {
            throw bad("backup-damaged", file, cause);
        }
    }

    private static String comment(Path file, long at) throws IOException {
        try (RandomAccessFile end = new RandomAccessFile(file.toFile(), "r")) {
            byte[] comment = new byte[COMMENT];
            end.seek(at);
            end.readFully(comment);
            return new String(comment, StandardCharsets.US_ASCII);
        }
    }

    /** Takes the data file and, if wanted, the keys' file out of a backup that was checked. */
    static void unpack(Backup backup, Path into, boolean withVault) {
        try (ZipFile zip = new ZipFile(backup.file().toFile())) {
            unpack(zip, H2.file(into));
            if (withVault && zip.getEntry(VAULT) != null) {
                unpack(zip, into.resolve(VAULT));
            }
        } catch (IOException cause) {
            throw WholeFile.notKept(H2.file(into), cause);
        }
    }

    /** Takes only the keys' file out of a backup, if it has one. */
    static void unpackVault(Path backup, Path into) throws IOException {
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            if (zip.getEntry(VAULT) != null) {
                unpack(zip, into.resolve(VAULT));
            }
        }
    }

    /** The keys' file in a backup; empty if there is none, or it can't be read. */
    static Optional<VaultRescue.Copy> vault(Backup backup) {
        try (ZipFile zip = new ZipFile(backup.file().toFile())) {
            ZipEntry entry = zip.getEntry(VAULT);
            return entry == null
                    ? Optional.empty()
                    : Optional.of(new VaultRescue.Copy(
                            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8),
                            Files.getLastModifiedTime(backup.file()).toInstant()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static void unpack(ZipFile zip, Path file) throws IOException {
        Files.deleteIfExists(file);
        try (InputStream in = zip.getInputStream(zip.getEntry(file.getFileName().toString()))) {
            Files.copy(in, file);
        }
    }

    static Failure bad(String key, Path file, Exception cause) {
        return new Failure.BadFile(key, cause, String.valueOf(file.getFileName()));
    }
}
