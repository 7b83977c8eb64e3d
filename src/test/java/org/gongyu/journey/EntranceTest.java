package org.gongyu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.gongyu.app.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coming in: the first start with an administrator, signing in and out, and a colleague with an account of her own. */
class EntranceTest {

    private static final String PASSWORD = "qingming yuxi 7 ke";
    private static final String HERS = "chunxiao bu jue 9 xiao";

    @TempDir
    Path temp;

    private Hand hand;
    private Eye eye;

    @Test
    void fromTheFirstStartToAColleaguesSignIn() {
        try (Program program = new Program(temp.resolve("home"), temp.resolve("学校"), Schoolhouse.NOW)) {
            hand = new Hand(program.stage());
            eye = hand.eye();
            setUp();
            locksAndUnlocks();
            addsAColleague();
            signsInAsHer();
            changesHerPassword();
        }
    }

    private void setUp() {
        eye.focus("input-name");
        hand.type("实验小学").press(KeyCode.ENTER);
        hand.tabTo("input-stage").press(KeyCode.DOWN);
        choosesTheSchoolYear();
        hand.tabTo("first-user").type("wang");
        hand.tabTo("new-password").type(PASSWORD);
        hand.press(KeyCode.TAB).type(PASSWORD);
        hand.tabTo("make-school").press(KeyCode.SPACE);
        eye.find("code");
        List<String> groups = Turn.on(() -> ((Pane) eye.find("code"))
                .getChildren().stream()
                        .map(group -> ((Label) ((Pane) group).getChildren().get(1)).getText())
                        .toList());
        hand.tabTo("code-group-3").type(groups.get(2));
        hand.tabTo("code-group-6").type(groups.get(5));
        hand.tabTo("code-kept").press(KeyCode.SPACE);
        eye.read("学校已建好");
        assertThat(eye.words("person")).isEqualTo("管理员、德育处（wang）");
    }

    /** The names of the terms and the days that were left alone follow the first day. */
    private void choosesTheSchoolYear() {
        hand.tabTo("term1-from").ctrl(KeyCode.A).type("2024-8-26").press(KeyCode.TAB);
        eye.read("2024—2025学年第一学期");
        assertThat(eye.words("term2-to")).isEqualTo("2025-07-10");
        hand.press(KeyCode.SHIFT, KeyCode.TAB).ctrl(KeyCode.A).type("2025-9-1").press(KeyCode.TAB);
        eye.read("2025—2026学年第二学期");
        assertThat(eye.words("term1-to")).isEqualTo("2026-01-24");
    }

    private void locksAndUnlocks() {
        hand.click("lock");
        eye.focus("sign-in-password");
        hand.type("mei you ci ren").press(KeyCode.ENTER);
        eye.read("密码不对");
        eye.focus("sign-in-password");
        hand.type(PASSWORD).press(KeyCode.ENTER);
        eye.find("lock");
    }

    private void addsAColleague() {
        hand.click("go-account").click("add-account");
        eye.focus("input-user");
        hand.type("li");
        hand.click("input-head-teacher");
        hand.click("new-password").type(HERS).press(KeyCode.TAB).type(HERS);
        hand.click("save-account");
        eye.await("her in the list", () -> eye.column("accounts", "user-column").contains("li"));
    }

    private void signsInAsHer() {
        hand.click("lock");
        eye.focus("sign-in-password");
        hand.click("other-user");
        eye.focus("sign-in-user");
        hand.type("li").press(KeyCode.TAB).type(HERS).press(KeyCode.ENTER);
        eye.find("lock");
        assertThat(eye.words("person")).isEqualTo("班主任（li）");
        assertThat(eye.sees("go-backup")).isFalse();
    }

    private void changesHerPassword() {
        hand.click("go-account").click("tab-password");
        hand.click("old-password").type(HERS);
        hand.tabTo("new-password").type(PASSWORD).press(KeyCode.TAB).type(PASSWORD);
        hand.tabTo("change-password").press(KeyCode.SPACE);
        eye.read("密码已修改");
    }
}
