package org.gongyu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Rows copied from a sheet and pasted into a ledger: checked like a file's, stored as a batch, taken back. */
class PasteTest extends Journey {

    @Test
    void rowsWithTheirHeadsAreMendedStoredAndTakenBack() {
        house.at("training");
        house.remember("training");
        eye.focus("table");
        String teacher = house.candidates("staff").get(0).link().label();
        house.clipboard("培训时间\t培训内容\t参训人员\t主题类别\t学时\r\n"
                + "2026-05-11\t\"有情施教\n校本研修\"\t" + teacher + "\t心理健康教育\t2\r\n"
                + "2026-13-12\t家访礼仪\t" + teacher + "\t家庭教育指导\t3\r\n"
                + "\t\t\t\t\r\n");
        hand.ctrl(KeyCode.V);
        eye.find("columns");
        hand.click("next");
        eye.await("one problem", () -> eye.rows("problems") == 1);
        hand.doubleClickOn("2026-13-12");
        eye.await("a cell to write in", () -> house.program().stage().getScene().getFocusOwner() instanceof TextField);
        hand.ctrl(KeyCode.A).type("2026-05-12").press(KeyCode.ENTER);
        eye.await("no problem", () -> eye.rows("problems") == 0);
        hand.click("store");
        eye.find("more");
        assertThat(house.added("training", 2).toString()).contains("2026-05-11", "2026-05-12", "校本研修");
        hand.click("tab-intake-earlier");
        eye.await("the batch", () -> eye.column("batches", "file-column").contains("粘贴的 2 行"));
        hand.click("tab-intake-file").click("undo");
        house.added("training", 0);
    }

    @Test
    void rowsWithoutHeadsAreTakenForTheColumnsThatAreShown() {
        house.at("training");
        eye.focus("table");
        List<String> heads = eye.heads("table");
        house.clipboard(String.join(
                "\t", heads.stream().map(head -> head.charAt(0) + "…").toList()));
        hand.click("import").clickOn("从剪贴板粘贴");
        eye.find("columns");
        eye.read("没有表头");
        assertThat(eye.column("columns", "header-column")).startsWith(heads.get(0), heads.get(1), heads.get(2));
    }

    @Test
    void rowsTypedInAGridAreCheckedAndStored() {
        house.at("training");
        house.remember("training");
        String teacher = house.candidates("staff").get(0).link().label();
        eye.focus("table");
        hand.click("import").clickOn("在表格里录入多条");
        eye.focus("entry");
        hand.ctrl(KeyCode.SEMICOLON)
                .press(KeyCode.TAB)
                .type(teacher)
                .press(KeyCode.TAB)
                .type("家访礼仪");
        hand.press(KeyCode.TAB)
                .type("家庭教育指导")
                .press(KeyCode.TAB)
                .press(KeyCode.TAB)
                .type("3");
        hand.press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.TAB);
        hand.ctrl(KeyCode.D).press(KeyCode.UP);
        hand.press(KeyCode.TAB).ctrl(KeyCode.QUOTE).press(KeyCode.SHIFT, KeyCode.ENTER);
        hand.press(KeyCode.TAB).type("沟通技巧").press(KeyCode.TAB).ctrl(KeyCode.D).press(KeyCode.UP);
        hand.press(KeyCode.TAB).press(KeyCode.TAB).type("2");
        house.at("visit");
        house.at("training");
        hand.click("import").clickOn("在表格里录入多条");
        eye.focus("entry");
        hand.click("next");
        eye.await("no problem", () -> eye.rows("problems") == 0);
        hand.click("store");
        eye.find("more");
        assertThat(house.added("training", 2).toString()).contains("家访礼仪", "沟通技巧", "date=2026-05-20");
        hand.click("undo");
        house.added("training", 0);
    }

    @Test
    void whatIsNoTableIsToldPlainlyAndNothingElseHappens() {
        house.at("training");
        eye.focus("table");
        house.clipboard("一句话");
        hand.ctrl(KeyCode.V);
        eye.read("剪贴板里没有表格的行");
        assertThat(house.isAt("training")).isTrue();
        hand.click(eye.styled("close-button"), 1);
        eye.gone("notice");
    }
}
