package org.gongyu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.gongyu.ui.Candidate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding one's way: the navigation, the search, the header. */
class WayTest {

    @TempDir
    static Path temp;

    private static Schoolhouse house;
    private static Hand hand;
    private static Eye eye;

    @BeforeAll
    static void open() {
        house = new Schoolhouse(temp);
        hand = house.hand();
        eye = house.eye();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void toEveryPageByMouse() {
        for (String key : house.pages()) {
            house.at(key);
        }
    }

    @Test
    void searchesAChildByInitials() {
        hand.ctrl(KeyCode.K);
        eye.focus("find");
        Candidate child = house.candidates("student").get(0);
        hand.type(Schoolhouse.initials(child));
        eye.findWords(child.toString());
        hand.press(KeyCode.ENTER);
        eye.await("roster", () -> house.isAt("roster"));
        assertThat(eye.words("input-name")).isEqualTo(child.link().label());
    }

    @Test
    void escapeLeadsFromTheSearchBackToThePage() {
        house.at("visit");
        hand.ctrl(KeyCode.K).type("z");
        eye.await("a list", eye::isListOpen);
        hand.press(KeyCode.ESCAPE);
        eye.await("no list", () -> !eye.isListOpen());
        hand.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE);
        eye.focus("table");
    }

    @Test
    void toEveryPageByKeyboardAlone() {
        for (String key : house.pages()) {
            String title = eye.words("go-" + key);
            hand.ctrl(KeyCode.K);
            eye.focus("find");
            hand.type(title);
            eye.findWords(title + "　" + "页面");
            hand.press(KeyCode.ENTER);
            eye.await("the page " + key, () -> house.isAt(key));
        }
    }

    @Test
    void tabGoesFromTheFiltersOverTheTableAndTheFormToTheButtons() {
        house.at("visit");
        hand.ctrl(KeyCode.N);
        eye.focus("input-date");
        hand.ctrl(KeyCode.F);
        eye.focus("search");
        List<String> way = new ArrayList<>();
        do {
            hand.press(KeyCode.TAB);
            way.add(String.join(" ", Turn.on(eye::focused)));
        } while (!way.get(way.size() - 1).equals("search") && way.size() < 100);
        assertThat(way)
                .containsSubsequence(
                        "filter-mode",
                        "table",
                        "input-date field-date",
                        "input-content field-content",
                        "save-next",
                        "save");
        assertThat(way)
                .doesNotContain("")
                .contains("period", "class", "find", "larger", "help", "new", "import", "export", "bin", "fold");
        hand.press(KeyCode.ESCAPE);
    }

    @Test
    void theTermAndTheClassInTheHeaderNarrowThePage() {
        house.at("visit");
        hand.click("period").clickOn("2025—2026学年第一学期");
        eye.await("visits of the first term", () -> eye.column("table", "column-date").stream()
                .allMatch(day -> day.compareTo("2026-03-02") < 0));
        hand.click("class").clickOn("2025级1班");
        eye.await("visits to one class", () -> eye.column("table", "column-classes").stream()
                .allMatch("2025级1班"::equals));
        assertThat(eye.rows("table")).isPositive();
        hand.click("class").clickOn("全校");
        hand.click("period").clickOn("2025—2026学年第二学期");
        eye.await("visits of the second term", () -> eye.column("table", "column-date").stream()
                .allMatch(day -> day.compareTo("2026-02-20") > 0));
    }

    @Test
    void aClassChosenInTheHeaderIsFollowedByCtrlN() {
        house.at("visit");
        hand.click("class").clickOn("全校").ctrl(KeyCode.N);
        eye.focus("input-date");
        hand.press(KeyCode.ESCAPE);
        eye.gone("save");
        house.at("mentor");
        hand.click("tab-talk").ctrl(KeyCode.N);
        eye.focus("input-date");
        hand.press(KeyCode.ESCAPE);
        eye.gone("save");
    }

    @Test
    void largerTextByKeyAndByMouse() {
        house.at("home");
        eye.focus("home-tabs");
        double tall = height("larger");
        hand.ctrl(KeyCode.EQUALS);
        eye.await("larger", () -> height("larger") > tall);
        hand.ctrl(KeyCode.MINUS);
        eye.await("as before", () -> height("larger") == tall);
        house.at("visit");
        double high = height("new");
        hand.ctrl(KeyCode.EQUALS);
        eye.await("larger", () -> height("new") > high);
        hand.ctrl(KeyCode.MINUS);
        eye.await("as before", () -> height("new") == high);
        hand.click("larger");
        eye.await("larger", () -> height("new") > high);
        hand.click("smaller");
        eye.await("as before", () -> height("new") == high);
    }

    private static double height(String id) {
        return eye.find(id).getLayoutBounds().getHeight();
    }

    @Test
    void f1ShowsAllKeysAndEscapeTakesThemAway() {
        house.at("visit");
        hand.press(KeyCode.F1);
        eye.read("放进回收站");
        hand.press(KeyCode.ESCAPE);
        eye.await("no keys", () -> !eye.reads("放进回收站"));
        hand.ctrl(KeyCode.F);
        eye.focus("search");
    }

    @Test
    void f5ReadsAgain() {
        house.at("visit");
        eye.focus("table");
        int all = eye.rows("table");
        house.deleteElsewhere("visit");
        hand.press(KeyCode.F5);
        eye.await("one less", () -> eye.rows("table") == all - 1);
    }
}
