package org.gongyu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding the records one wants in a table: filters, their chips, the order and the columns. */
class TableTest {

    @TempDir
    static Path temp;

    private static Schoolhouse house;
    private static Hand hand;
    private static Eye eye;

    private int all;

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

    @BeforeEach
    void goToTheVisits() {
        house.at("visit");
        eye.focus("table");
        all = eye.rows("table");
    }

    private List<String> column(String id) {
        return eye.column("table", id);
    }

    @Test
    void filtersByPinyinFromAnywhere() {
        String name = column("column-students").get(4);
        hand.ctrl(KeyCode.F);
        eye.focus("search");
        hand.type(Schoolhouse.initials(name));
        eye.await(
                "only whom was meant",
                () -> eye.rows("table") < all && column("column-students").contains(name));
        hand.press(KeyCode.ESCAPE);
        eye.await("all rows", () -> eye.rows("table") == all);
    }

    @Test
    void enterLeadsFromTheFilterToTheFirstRecordAndOpensIt() {
        String name = column("column-students").get(2);
        hand.ctrl(KeyCode.F).type(Schoolhouse.initials(name));
        eye.await("only whom was meant", () -> eye.rows("table") < all);
        String first = column("column-students").get(0);
        hand.press(KeyCode.ENTER);
        eye.focus("table");
        hand.press(KeyCode.ENTER);
        eye.focus("input-date");
        eye.findWords(first.split("、", -1)[0]);
        hand.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE);
        eye.gone("save");
    }

    @Test
    void filtersByChoicesAndDaysAndClearsThemByTheirChips() {
        hand.click("filter-mode").clickOn("电话").press(KeyCode.ESCAPE);
        eye.await("only calls", () -> column("column-mode").stream().allMatch("电话"::equals));
        int calls = eye.rows("table");
        assertThat(calls).isBetween(1, all - 1);
        hand.click("filter-date-from").type("20260501").press(KeyCode.TAB);
        eye.await("only late ones", () -> column("column-date").stream()
                .allMatch(day -> day.compareTo("2026-05-01") >= 0));
        eye.read("家访形式 电话");
        hand.click("chip-1");
        eye.await("early ones too", () -> eye.rows("table") >= calls);
        hand.click("clear-filters");
        eye.await("all rows", () -> eye.rows("table") == all);
        eye.gone("clear-filters");
    }

    @Test
    void sortsByOneHeadAndByTwo() {
        hand.click("column-date");
        eye.await("the oldest first", () -> sorted(column("column-date")));
        hand.click("column-date");
        eye.await("the newest first", () -> !sorted(column("column-date")));
        hand.click("column-mode").clickWith(KeyCode.SHIFT, eye.find("column-date"));
        eye.await("days within modes", () -> isSortedByDayWithinModes(column("column-mode"), column("column-date")));
        assertThat(column("column-mode").stream().distinct().count()).isGreaterThan(1);
    }

    private static boolean sorted(List<String> words) {
        return words.stream().sorted().toList().equals(words);
    }

    private static boolean isSortedByDayWithinModes(List<String> modes, List<String> days) {
        List<String> seen = modes.stream().distinct().toList();
        List<String> both = new java.util.ArrayList<>();
        for (int i = 0; i < modes.size(); i++) {
            both.add(seen.indexOf(modes.get(i)) + " " + days.get(i));
        }
        return both.stream().sorted(Comparator.naturalOrder()).toList().equals(both);
    }

    @Test
    void aHiddenColumnStaysHidden() {
        eye.find("column-staff");
        hand.click(eye.styled("show-hide-columns-button"), 1).clickOn("家访教师").press(KeyCode.ESCAPE);
        eye.gone("column-staff");
        house.at("mediation");
        house.at("visit");
        eye.find("column-date");
        eye.gone("column-staff");
        hand.click(eye.styled("show-hide-columns-button"), 1).clickOn("家访教师").press(KeyCode.ESCAPE);
        eye.find("column-staff");
    }
}
