package org.gongyu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.gongyu.ui.Theme;
import org.gongyu.work.FirstWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Promise 5 for the files that the program writes for itself, as {@code fault/FlipsTest} has it for those of the vault: with any bit of
 * them flipped, or cut anywhere, the program starts as usual, and nothing that they held gets lost by its writing them.
 */
class OwnFilesTest {

    private static final List<Path> SCHOOLS = List.of(Path.of("/home/a/学校"), Path.of("/media/u盘/二小"), Path.of("/b/c"));

    @TempDir
    Path folder;

    /** What is done while a file is damaged. */
    private interface Deed {
        void run() throws IOException;
    }

    private static void damage(Path file, Deed deed) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] damaged = whole.clone();
                damaged[at] ^= (byte) (1 << bit);
                Files.write(file, damaged);
                deed.run();
            }
            Files.write(file, Arrays.copyOf(whole, at));
            deed.run();
        }
        Files.write(file, whole);
    }

    @Test
    void theWindowBeginsAsItWasLeftOrAsUsual() throws IOException {
        Path file = folder.resolve("window.json");
        WindowState state = new WindowState(file);
        state.keep(new Theme(true, 18));
        damage(file, () -> {
            Theme theme = state.theme();
            assertThat(Theme.SIZES).contains(theme.size());
            state.keep(theme);
            assertThat(state.theme()).isEqualTo(theme);
        });
        assertThat(state.theme()).isEqualTo(new Theme(true, 18));
    }

    @Test
    void noSchoolIsForgottenBecauseAnotherLineIsDamaged() throws IOException {
        Path file = folder.resolve("schools.txt");
        KnownSchools known = new KnownSchools(file);
        SCHOOLS.forEach(known::add);
        damage(file, () -> {
            byte[] before = Files.readAllBytes(file);
            assertThat(SCHOOLS.stream().filter(known::has).count())
                    .as(new String(before, StandardCharsets.UTF_8))
                    .isGreaterThanOrEqualTo(Files.size(file) < size() ? 0 : 1);
            SCHOOLS.forEach(known::add);
            assertThat(SCHOOLS).allMatch(known::has);
            assertThat(Arrays.copyOf(Files.readAllBytes(file), before.length)).isEqualTo(before);
        });
    }

    /** The bytes of the whole list. */
    private static int size() {
        return String.join("\n", SCHOOLS.stream().map(Path::toString).toList()).getBytes(StandardCharsets.UTF_8).length;
    }

    @Test
    void aListOfSchoolsThatCannotBeReadIsLeftAlone() throws IOException {
        Path file = Files.createDirectory(folder.resolve("schools.txt"));
        KnownSchools known = new KnownSchools(file);
        known.add(SCHOOLS.get(0));
        assertThat(known.has(SCHOOLS.get(0))).isFalse();
        assertThat(file).isEmptyDirectory();
    }

    @Test
    void aSecondStartCallsNobodyByADamagedNote() throws IOException {
        Path file = folder.resolve("window.port");
        Files.write(file, List.of("1", "00112233445566778899aabbccddeeff"));
        damage(file, () -> assertThat(FirstWindow.call(folder)).isFalse());
    }
}
