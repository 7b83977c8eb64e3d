package org.gongyu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Living with records that are there: opening, changing, leaving half done, deleting and taking back. */
class RecordsTest extends Journey {

    @BeforeEach
    void goToTheVisits() {
        house.remember("visit");
        house.at("visit");
        eye.focus("table");
    }

    @Test
    void f2EditsAndEnterOpens() {
        hand.press(KeyCode.END).press(KeyCode.F2);
        eye.focus("input-date");
        hand.times(10, KeyCode.ENTER);
        eye.focus("input-purpose");
        hand.ctrl(KeyCode.A).type("改了目的").ctrl(KeyCode.S);
        eye.gone("save");
        eye.focus("table");
        hand.press(KeyCode.ENTER);
        eye.focus("input-date");
        assertThat(eye.words("input-purpose")).isEqualTo("改了目的");
        hand.press(KeyCode.ESCAPE);
        eye.gone("save");
    }

    @Test
    void escapeClosesOneThingAfterTheOtherAndKeepsTheDraft() {
        int all = eye.rows("table");
        hand.ctrl(KeyCode.F).type("ruhu");
        eye.await("fewer rows", () -> eye.rows("table") < all);
        hand.ctrl(KeyCode.N);
        eye.focus("input-date");
        hand.times(4, KeyCode.ENTER).type("z");
        eye.await("a list under the field", eye::isListOpen);
        hand.press(KeyCode.ESCAPE);
        eye.await("no list", () -> !eye.isListOpen());
        assertThat(eye.sees("save")).isTrue();
        hand.press(KeyCode.ESCAPE);
        eye.await("all rows", () -> eye.rows("table") == all);
        assertThat(eye.sees("save")).isTrue();
        hand.press(KeyCode.ESCAPE);
        eye.gone("save");
        eye.read("没保存的内容");
        eye.focus("table");
        hand.ctrl(KeyCode.N);
        eye.find("discard");
        assertThat(eye.words("input-students")).isEqualTo("z");
        hand.click("discard");
        eye.gone("save");
    }

    @Test
    void deletesAndTakesBackByMouse() {
        int all = eye.rows("table");
        hand.press(KeyCode.HOME).press(KeyCode.DELETE);
        eye.await("a row less", () -> eye.rows("table") == all - 1);
        hand.click("undo");
        eye.await("the row again", () -> eye.rows("table") == all);
    }

    @Test
    void restoresFromTheRecycleBin() {
        int all = eye.rows("table");
        hand.press(KeyCode.HOME).press(KeyCode.SHIFT, KeyCode.DOWN).press(KeyCode.DELETE);
        eye.await("two rows less", () -> eye.rows("table") == all - 2);
        hand.click("bin");
        eye.await("two rows in the bin", () -> eye.rows("table") == 2);
        hand.clickOn("管理员").press(KeyCode.CONTROL, KeyCode.A);
        hand.click("restore");
        eye.await("an empty bin", () -> eye.rows("table") == 0);
        hand.click("back");
        eye.await("all rows", () -> eye.rows("table") == all);
    }

    @Test
    void undoesADeletionByKey() {
        int all = eye.rows("table");
        hand.press(KeyCode.HOME).press(KeyCode.DELETE);
        eye.await("a row less", () -> eye.rows("table") == all - 1);
        hand.ctrl(KeyCode.Z);
        eye.await("the row again", () -> eye.rows("table") == all);
        hand.ctrl(KeyCode.Y);
        eye.await("a row less again", () -> eye.rows("table") == all - 1);
        hand.ctrl(KeyCode.Z);
        eye.await("the row once more", () -> eye.rows("table") == all);
    }

    @Test
    void undoesAnEditAndANewRecordByKey() {
        int all = eye.rows("table");
        List<String> days = eye.column("table", "column-date");
        hand.press(KeyCode.END).press(KeyCode.ENTER);
        eye.focus("input-date");
        hand.ctrl(KeyCode.SEMICOLON).ctrl(KeyCode.S);
        eye.gone("save");
        eye.await("another day", () -> !eye.column("table", "column-date").equals(days));
        List<String> edited = eye.column("table", "column-date");
        hand.ctrl(KeyCode.Z);
        eye.await("the days of before", () -> eye.column("table", "column-date").equals(days));
        hand.ctrl(KeyCode.Y);
        eye.await("the edit again", () -> eye.column("table", "column-date").equals(edited));
        hand.press(KeyCode.END).ctrl(KeyCode.D);
        eye.focus("input-date");
        hand.ctrl(KeyCode.S);
        eye.await("a row more", () -> eye.rows("table") == all + 1);
        hand.ctrl(KeyCode.Z);
        eye.await("the row gone", () -> eye.rows("table") == all);
        hand.ctrl(KeyCode.Z);
        eye.await("the days of before", () -> eye.column("table", "column-date").equals(days));
    }

    @Test
    void repeatsARecord() {
        hand.press(KeyCode.END).ctrl(KeyCode.D);
        eye.focus("input-date");
        hand.ctrl(KeyCode.SEMICOLON).ctrl(KeyCode.S);
        eye.gone("save");
        assertThat(house.added("visit", 1).get(0).value().toString()).contains("date=2026-05-20");
    }
}
