package org.gongyu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.gongyu.ui.Candidate;
import org.junit.jupiter.api.Test;

/** Mentors: who looks after whom, and a talk. */
class MentoringTest extends Journey {

    @Test
    void anAssignmentAndATalk() {
        Candidate child = house.candidates("student").get(5);
        Candidate teacher = house.candidates("staff").get(3);
        house.at("mentor");
        hand.click("tab-mentoring");
        house.remember("mentoring");
        hand.click("new");
        eye.focus("input-student");
        hand.pick(Schoolhouse.initials(child)).press(KeyCode.ENTER);
        eye.focus("input-teacher");
        hand.pick(Schoolhouse.initials(teacher)).ctrl(KeyCode.S);
        assertThat(house.added("mentoring", 1).toString())
                .contains(child.link().label(), teacher.link().label());
        hand.click("tab-talk");
        house.remember("talk");
        hand.ctrl(KeyCode.N);
        eye.focus("input-date");
        hand.press(KeyCode.ENTER).pick(Schoolhouse.initials(teacher)).press(KeyCode.ENTER);
        eye.focus("input-students");
        hand.pick(Schoolhouse.initials(child)).press(KeyCode.ENTER);
        eye.focus("input-topic");
        hand.press(KeyCode.DOWN).ctrl(KeyCode.S);
        assertThat(house.added("talk", 1).toString()).contains(child.link().label());
    }
}
