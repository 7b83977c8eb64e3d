package org.gongyu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.gongyu.ui.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTest {

    @Test
    void withoutACommandTheWindowOpens() {
        assertThat(Folders.forWindow()).isPresent();
        assertThat(Folders.forWindow("--data", "/学校 数据")).contains(Path.of("/学校 数据"));
        assertThat(Folders.forWindow("--data=/a")).contains(Path.of("/a"));
        assertThat(Folders.forWindow("reports")).isEmpty();
        assertThat(Folders.forWindow("--data", "/a", "reports")).isEmpty();
    }

    @Test
    void namesWhatIsMissingForAWindow() {
        assertThat(Display.missing(Map.of(), true)).contains("app.display.none");
        assertThat(Display.missing(Map.of("DISPLAY", ":0"), false)).contains("app.display.gtk");
        assertThat(Display.missing(Map.of("DISPLAY", ":0"), true)).isEmpty();
    }

    @Test
    void saysInBothLanguagesHowToGetAWindowAndHowToGoWithoutOne() {
        StringWriter said = new StringWriter();
        Display.explain("app.display.gtk", new PrintWriter(said));
        assertThat(said.toString())
                .contains("缺少 GTK", "GTK 3 library is missing", "apt install", "dnf install", "xvfb-run")
                .contains("mvn -q compile exec:java -Dexec.args=\"demo --out target/demo\"");
    }

    @Test
    void remembersHowThePersonLikesTheWindow(@TempDir Path folder) {
        WindowState state = new WindowState(folder.resolve("设置").resolve("window.json"));
        assertThat(state.theme()).isEqualTo(Theme.usual());
        state.keep(new Theme(true, 18));
        assertThat(state.theme()).isEqualTo(new Theme(true, 18));
    }

    @Test
    void beginsAsUsualWhenTheRememberedStateIsDamaged(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("window.json");
        Files.writeString(file, "{\"size\": 9");
        assertThat(new WindowState(file).theme()).isEqualTo(Theme.usual());
        Files.writeString(file, "{\"size\": 999}");
        assertThat(new WindowState(file).theme()).isEqualTo(Theme.usual());
    }
}
