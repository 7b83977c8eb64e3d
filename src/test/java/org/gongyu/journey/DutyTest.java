package org.gongyu.journey;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What is to be done: the list, why a figure is as it is, and how the school counts. */
class DutyTest extends Journey {

    @Test
    void aMissingRecordIsBegunByADoubleClick() {
        house.at("home");
        eye.await("duties", () -> eye.rows("gaps") > 3);
        hand.doubleClickOn(eye.column("gaps", "phrase-column").get(0));
        eye.await("another page", () -> !house.isAt("home"));
        eye.find("save");
    }

    @Test
    void aMissingRecordIsBegunByKeyboard() {
        house.at("home");
        eye.await("duties", () -> eye.rows("gaps") > 3);
        hand.tabTo("gaps").press(KeyCode.END).press(KeyCode.ENTER);
        eye.await("another page", () -> !house.isAt("home"));
    }

    @Test
    void whySaysWhoIsMissing() {
        house.at("home");
        eye.await("duties", () -> eye.rows("gaps") > 3);
        hand.tabTo("gaps");
        String before = eye.words("why-title");
        hand.press(KeyCode.DOWN);
        eye.await("another why", () -> !eye.words("why-title").equals(before));
    }

    @Test
    void aDutyOfTheOwnPackIsSwitchedOff() {
        house.at("home");
        hand.click("tab-packs");
        hand.click("pack-name").type("本校");
        hand.click("pack-copy");
        eye.find("pack-本校");
        eye.await("the copy is open", () -> !eye.find("duty-off").isDisabled());
        hand.click("duty-off");
        eye.await("not counted", () -> eye.column("pack-duties", "off-column").contains("○"));
    }
}
