package org.gongyu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.gongyu.MadeBook;
import org.junit.jupiter.api.Test;

/** Bringing a list in: four steps, a cell mended on the way, and the whole batch taken back. */
class BringInTest extends Journey {

    @Test
    void theSameMistakeInManyRowsIsMendedOnceAndFilledDown() throws java.io.IOException {
        Path file = temp.resolve("教职工2.csv");
        java.nio.file.Files.writeString(file, "姓名,人员类别\n陈小红,科仁\n马大勇,科仁\n林小芳,科仁\n");
        house.program().toRead = file;
        house.at("intake");
        hand.click("kind-staff").click("choose-file");
        hand.click("next");
        eye.await("three problems", () -> eye.rows("problems") == 3);
        hand.clickOn("科仁").press(KeyCode.ENTER);
        eye.focus("mend");
        hand.ctrl(KeyCode.A).type("科任").press(KeyCode.ENTER);
        eye.await("two problems", () -> eye.rows("problems") == 2);
        eye.focus("problems");
        hand.ctrl(KeyCode.A).ctrl(KeyCode.D);
        eye.await("no problem", () -> eye.rows("problems") == 0);
    }

    @Test
    void aWorkbookWithASheetForEachClassIsOneBatch() {
        String heads = "姓名|身份证件类型|性别";
        house.program().toRead = new MadeBook()
                .sheet("填写说明", "请按班填写")
                .sheet("三年级7班", "实验小学学生名册", heads, "周小红|其他|女", "吴大勇|其他|男")
                .sheet("三（8）班", heads, "郑小芳|其他|女性别")
                .sheet("教师", "姓名|身份证件类型|职称|学科|工号|学历|班级", "王老师|其他|高级|语文|1|本科|")
                .to(temp.resolve("各班名册.xlsx"));
        house.remember("student");
        house.at("intake");
        hand.click("kind-roster").click("choose-file");
        eye.read("打勾的 2 张工作表");
        hand.click("sheet-0");
        eye.read("打勾的 1 张工作表");
        hand.click("sheet-0");
        eye.read("打勾的 2 张工作表");
        hand.click("next");
        eye.await("one problem", () -> eye.rows("problems") == 1);
        assertThat(eye.words("notes")).contains("三年级7班 表名", "三（8）班 表名");
        assertThat(eye.column("problems", "problem-sheet")).containsExactly("三（8）班");
        hand.doubleClickOn("女性别");
        eye.await("a cell to write in", () -> house.program().stage().getScene().getFocusOwner() instanceof TextField);
        hand.ctrl(KeyCode.A).type("女").press(KeyCode.ENTER);
        eye.await("no problem", () -> eye.rows("problems") == 0);
        hand.click("store");
        eye.find("more");
        assertThat(house.added("student", 3).toString()).contains("2023级7班", "2023级8班");
        hand.click("undo");
        house.added("student", 0);
        eye.find("choose-file");
    }

    @Test
    void aListWithABadCell() throws java.io.IOException {
        Path file = temp.resolve("教职工.csv");
        java.nio.file.Files.writeString(file, "姓名,人员类别,手机\n周小红,科任,13800138000\n吴大勇,科任,1380013800\n");
        house.program().toRead = file;
        house.remember("staff");
        house.at("intake");
        hand.click("kind-staff").click("choose-file");
        eye.focus("next");
        hand.press(KeyCode.SPACE);
        eye.await("one problem", () -> eye.rows("problems") == 1);
        eye.focus("problems");
        hand.doubleClickOn("1380013800");
        eye.await("a cell to write in", () -> house.program().stage().getScene().getFocusOwner() instanceof TextField);
        hand.ctrl(KeyCode.A).type("13800138001").press(KeyCode.ENTER);
        eye.await("no problem", () -> eye.rows("problems") == 0);
        hand.click("store");
        eye.focus("more");
        assertThat(house.added("staff", 2).toString()).contains("周小红", "吴大勇", "13800138001");
        hand.click("undo");
        house.added("staff", 0);
        eye.find("choose-file");
    }

    @Test
    void whatWentWrongLiesOverNoButton() throws java.io.IOException {
        Path file = temp.resolve("空.xlsx");
        java.nio.file.Files.write(file, new byte[0]);
        house.program().toRead = file;
        house.at("intake");
        hand.click("choose-file");
        eye.read("空文件");
        Bounds told = Where.place(eye.find("notice"));
        for (String button : List.of("choose-file", "paste", "type-rows")) {
            assertThat(told.intersects(Where.place(eye.find(button))))
                    .as(button)
                    .isFalse();
        }
        hand.click(eye.styled("close-button"), 1);
        eye.gone("notice");
    }
}
