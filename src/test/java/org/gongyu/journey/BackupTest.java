package org.gongyu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A backup now, back to it after a loss, and back again. */
class BackupTest extends Journey {

    @Test
    void backUpLoseRestoreAndTakeTheRestoreBack() {
        int all = house.records("visit").size();
        house.at("backup");
        hand.click("backup-now");
        eye.await("a backup", () -> eye.rows("backups") == 1);
        house.at("visit");
        eye.await("visits", () -> eye.rows("table") > 0);
        hand.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.DELETE);
        eye.await("no visits", () -> eye.rows("table") == 0);
        int few = house.records("visit").size();
        assertThat(few).isLessThan(all);
        house.at("backup");
        eye.await("a backup", () -> eye.rows("backups") >= 1);
        hand.click(eye.styled("table-row-cell"), 1).click("restore");
        eye.find("backup-contents");
        hand.click("restore-go").click("confirm-yes");
        eye.read("已恢复到");
        eye.awaitKept("all visits", () -> house.records("visit").size() == all);
        hand.click("undo");
        eye.awaitKept("few visits", () -> house.records("visit").size() == few);
        eye.await("the first page", () -> house.isAt("home"));
    }
}
