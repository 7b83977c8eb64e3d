package org.gongyu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.gongyu.ui.Candidate;
import org.gongyu.vault.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The new school year is five weeks old, and the school hasn't set up its terms. */
class NewTermTest {

    private static final Clock OCTOBER = Clock.fixed(Instant.parse("2026-10-08T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    @Test
    void aVisitOfTodayIsNotLostFromSightAndTheTermsAreAskedFor(@TempDir Path folder) {
        try (Schoolhouse house = new Schoolhouse(folder, OCTOBER)) {
            Hand hand = house.hand();
            Eye eye = house.eye();
            Candidate child = house.candidates("student").get(0);
            Candidate teacher = house.candidates("staff").get(0);
            house.at("visit");
            eye.focus("table");
            int before = eye.rows("table");
            house.remember("visit");
            hand.ctrl(KeyCode.N);
            eye.focus("input-date");
            hand.ctrl(KeyCode.SEMICOLON).times(4, KeyCode.ENTER);
            hand.pick(Schoolhouse.initials(child)).press(KeyCode.ENTER);
            hand.pick(Schoolhouse.initials(teacher)).ctrl(KeyCode.S);
            house.added("visit", 1);
            assertThat(eye.rows("table")).isEqualTo(before);

            hand.click("notice-deed");
            eye.await(
                    "the visit alone", () -> eye.column("table", "column-date").equals(List.of("2026-10-08")));

            house.at("school").click("save-terms");
            eye.read("已保存");
            assertThat(house.school().schools().terms(Access.administrator()).term(2026, 1))
                    .isPresent();
        }
    }
}
