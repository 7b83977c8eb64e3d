package org.gongyu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Calling the roll of a session, by digits and from a list. */
class CallTheRollTest extends Journey {

    private void call() {
        house.at("activity");
        eye.focus("table");
        eye.await("sessions", () -> eye.rows("table") > 2);
        int row = eye.column("table", "column-kind").indexOf("家长会");
        hand.press(KeyCode.HOME).times(row, KeyCode.DOWN).ctrl(KeyCode.R);
        eye.focus("roll");
    }

    private void save() {
        hand.ctrl(KeyCode.S);
        eye.gone("roll");
        eye.read("已保存 ");
    }

    @Test
    void byDigitsTheSpaceBarAndPinyin() {
        call();
        String third = eye.column("roll", "name-column").get(2);
        hand.press(KeyCode.DIGIT2)
                .press(KeyCode.SPACE)
                .type(Schoolhouse.initials(third))
                .press(KeyCode.DIGIT3);
        java.util.List<String> marked = eye.column("roll", "turnout-column");
        save();
        call();
        assertThat(eye.column("roll", "turnout-column")).isEqualTo(marked);
        hand.press(KeyCode.ESCAPE);
        eye.gone("roll");
        eye.focus("table");
    }

    @Test
    void asTheRowAbove() {
        call();
        hand.press(KeyCode.DIGIT3).ctrl(KeyCode.D).ctrl(KeyCode.QUOTE);
        java.util.List<String> marked = eye.column("roll", "turnout-column");
        assertThat(marked.subList(1, 3)).containsOnly(marked.get(0));
        hand.press(KeyCode.ESCAPE);
        eye.gone("roll");
    }

    @Test
    void fromAListOfNames() {
        call();
        String first = eye.column("roll", "name-column").get(0);
        house.clipboard(first);
        hand.ctrl(KeyCode.V);
        eye.focus("names");
        eye.read("1");
        hand.click("names-absent");
        eye.focus("roll");
        java.util.List<String> marked = eye.column("roll", "turnout-column");
        assertThat(marked.get(0)).isNotEqualTo(marked.get(1));
        save();
    }
}
