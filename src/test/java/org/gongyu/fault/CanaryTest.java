package org.gongyu.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Promise 16: no plain text on the disk after an import, an export, a backup and an attached file was looked at: in no file of the
 * folder, inside no backup, in no log, and in the temporary folder only as long as a file is open. The canaries are ASCII: H2 writes
 * Chinese in a way of its own, which a search would miss.
 */
class CanaryTest {

    @TempDir
    Path temp;

    @Test
    void nothingOfAnEncryptedSchoolCanBeReadOnTheDisk() throws IOException {
        assertThat(found("encrypted")).isEmpty();
    }

    /** That the search above can find anything. */
    @Test
    void theSearchFindsItInASchoolWithoutAPassword() throws IOException {
        List<String> found = found("plain");
        for (String canary : CanaryDeeds.ALL) {
            assertThat(found).anyMatch(place -> place.contains("gongyu.mv.db " + canary));
            assertThat(found).anyMatch(place -> place.contains(".backup!") && place.endsWith(canary));
        }
    }

    /** Where a canary stands while the school is open, and when it is closed; without the copy that was opened. */
    private List<String> found(String kind) throws IOException {
        for (String part : List.of("school", "outside", "tmp", "home")) {
            Files.createDirectories(temp.resolve(part));
        }
        List<String> options =
                List.of("-Xmx256m", "-Djava.io.tmpdir=" + temp.resolve("tmp"), "-Duser.home=" + temp.resolve("home"));
        List<String> found = new ArrayList<>();
        try (ChildProgram child =
                ChildProgram.start(options, CanaryDeeds.class, temp.resolve("school"), temp.resolve("outside"), kind)) {
            Path shown = Path.of(child.line());
            assertThat(shown).startsWith(temp.resolve("tmp")).content().contains(CanaryDeeds.ATTACHED);
            found.addAll(searched());
            found.remove(shown + " " + CanaryDeeds.ATTACHED);
            child.go();
            assertThat(child.rest()).containsExactly("closed");
            assertThat(shown).doesNotExist();
        }
        found.addAll(searched());
        assertThat(temp.resolve("home/.gongyu/logs/gongyu.log")).content().contains(CanaryDeeds.LOGGED);
        assertThat(search(temp.resolve("outside/exported.xlsx"))).as("exported").isNotEmpty();
        return found;
    }

    private List<String> searched() throws IOException {
        List<String> found = new ArrayList<>();
        for (String part : List.of("school", "tmp", "home")) {
            found.addAll(search(temp.resolve(part)));
        }
        return found;
    }

    private static List<String> search(Path place) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                note(found, file.toString(), bytes);
                if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
                    searchInside(found, file);
                }
            }
        }
        return found;
    }

    private static void searchInside(List<String> found, Path packed) throws IOException {
        try (ZipFile zip = new ZipFile(packed.toFile())) {
            for (var entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    note(found, packed + "!" + entry.getName(), in.readAllBytes());
                }
            }
        }
    }

    private static void note(List<String> found, String place, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        CanaryDeeds.ALL.stream().filter(text::contains).forEach(canary -> found.add(place + " " + canary));
    }
}
