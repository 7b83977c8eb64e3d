package org.gongyu.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.fault.Deeds.ADMIN;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.gongyu.MadeUp;
import org.gongyu.db.Db;
import org.gongyu.db.SettingStore;
import org.gongyu.vault.DataKey;
import org.gongyu.vault.Keys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Promise 16: no plain text on the disk, in no file of the folder, inside no backup, and in the temporary folder only as long as a file
 * is open. The canaries are ASCII: H2 writes Chinese in a way of its own, which a search would miss.
 */
class CanaryTest {

    private static final String SAVED = "CANARY-SAVED-4711";
    private static final String OPENED = "CANARY-OPENED-4712";

    @TempDir
    Path temp;

    @Test
    void nothingOfAnEncryptedSchoolCanBeReadOnTheDisk() throws IOException {
        assertThat(found(new Keys(DataKey.random(new SecureRandom()), null))).isEmpty();
    }

    /** That the search above can find anything. */
    @Test
    void theSearchFindsItInASchoolWithoutAPassword() throws IOException {
        assertThat(found(Keys.none()))
                .anyMatch(place -> place.contains("gongyu.mv.db " + SAVED))
                .anyMatch(place -> place.contains(".backup"));
    }

    /** Where a canary stands while the school is open, and when it is closed. */
    private List<String> found(Keys keys) throws IOException {
        Path folder = temp.resolve("school");
        List<String> found = new ArrayList<>();
        Path shown;
        try (Db db = Db.create(folder, keys, MadeUp.CLOCK, () -> false)) {
            new SettingStore(db).put(ADMIN, "canary", SAVED);
            shown = showOne(db);
            assertThat(shown).content().contains(OPENED);
            db.backups().make(ADMIN);
            found.addAll(search(folder));
        }
        assertThat(shown).as("the copy that was opened").doesNotExist();
        found.addAll(search(folder));
        return found;
    }

    /** As any attached file is shown. */
    private static Path showOne(Db db) {
        return db.opened().put("note.txt", OPENED.getBytes(StandardCharsets.US_ASCII));
    }

    private static List<String> search(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                note(found, file.toString(), Files.readAllBytes(file));
                if (file.toString().endsWith(".backup")) {
                    searchInside(found, file);
                }
            }
        }
        return found;
    }

    private static void searchInside(List<String> found, Path backup) throws IOException {
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            for (var entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    note(found, backup + "!" + entry.getName(), in.readAllBytes());
                }
            }
        }
    }

    private static void note(List<String> found, String place, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Stream.of(SAVED, OPENED).filter(text::contains).forEach(canary -> found.add(place + " " + canary));
    }
}
