package org.gongyu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.gongyu.ui.Candidate;
import org.junit.jupiter.api.Test;

/** One child, one plan: a new file, its plan and an entry in its log. */
class CareTest extends Journey {

    @Test
    void aFileAPlanAndAnEntry() {
        Candidate child = house.candidates("student").get(7);
        Candidate teacher = house.candidates("staff").get(1);
        house.at("care");
        house.remember("care-file");
        eye.focus("table");
        hand.ctrl(KeyCode.N);
        eye.focus("input-student");
        hand.pick(Schoolhouse.initials(child)).ctrl(KeyCode.S);
        eye.focus("input-categories");
        hand.pick("lset").ctrl(KeyCode.S);
        assertThat(house.added("care-file", 1).toString()).contains(child.link().label());
        hand.click("tab-care-plan");
        house.remember("care-plan");
        hand.ctrl(KeyCode.N);
        eye.focus("input-student");
        hand.pick(Schoolhouse.initials(child));
        hand.click("input-goals").type("每天按时到校").press(KeyCode.TAB).type("班主任；每周谈话一次；2026-06-15");
        hand.ctrl(KeyCode.S);
        assertThat(house.added("care-plan", 1).toString()).contains("每天按时到校", "每周谈话一次");
        hand.click("tab-care-log");
        house.remember("care-log");
        hand.ctrl(KeyCode.N);
        eye.focus("input-student");
        hand.pick(Schoolhouse.initials(child));
        hand.tabTo("input-kind").press(KeyCode.DOWN);
        hand.click("input-staff").pick(Schoolhouse.initials(teacher));
        hand.click("input-content").type("谈了作息");
        hand.ctrl(KeyCode.S);
        assertThat(house.added("care-log", 1).toString())
                .contains("谈了作息", teacher.link().label());
    }
}
