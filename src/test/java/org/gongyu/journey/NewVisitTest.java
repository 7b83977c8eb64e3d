package org.gongyu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.gongyu.ui.Candidate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writing down a visit: by keyboard alone, by mouse alone, one after the other, and with mistakes. */
class NewVisitTest extends Journey {

    private Candidate child;
    private Candidate teacher;

    @BeforeEach
    void goToTheVisits() {
        child = house.candidates("student").get(3);
        teacher = house.candidates("staff").get(2);
        house.remember("visit");
        house.at("visit");
        eye.focus("table");
    }

    private void pick(Candidate one) {
        hand.pick(Schoolhouse.initials(one));
    }

    private void saved(int more, String... words) {
        assertThat(house.added("visit", more))
                .last()
                .satisfies(visit -> assertThat(visit.value().toString()).contains(words));
    }

    @Test
    void byKeyboardAlone() {
        hand.ctrl(KeyCode.N);
        eye.focus("input-date");
        hand.type("2026-5-8").press(KeyCode.ENTER);
        eye.focus("input-mode");
        hand.press(KeyCode.ENTER);
        eye.focus("input-from");
        hand.type("1930").press(KeyCode.ENTER);
        eye.focus("input-to");
        hand.press(KeyCode.ENTER);
        eye.focus("input-students");
        pick(child);
        hand.press(KeyCode.ENTER);
        eye.focus("input-staff");
        pick(teacher);
        hand.press(KeyCode.ENTER);
        eye.focus("input-met");
        hand.type("母亲").ctrl(KeyCode.S);
        eye.gone("save");
        saved(1, "2026-05-08", child.link().label(), teacher.link().label(), "19:30", "母亲");
        eye.focus("table");
    }

    @Test
    void enterGoesThroughTheWholeFormAndEveryFieldComesIntoSight() {
        hand.ctrl(KeyCode.N);
        eye.focus("input-date");
        for (String next :
                new String[] {"mode", "from", "to", "students", "staff", "met", "kind", "grouped", "keyVisit", "purpose"
                }) {
            hand.press(KeyCode.ENTER);
            eye.focus("input-" + next);
        }
        hand.press(KeyCode.ESCAPE);
        eye.gone("save");
    }

    @Test
    void byMouseAlone() {
        hand.click("new");
        hand.click("input-date-pick").clickOn("6");
        hand.click("input-mode").clickOn("电话");
        hand.click("input-students").type(child.link().label()).clickOn(child.toString());
        hand.click("input-staff").type(teacher.link().label()).clickOn(teacher.toString());
        hand.click("input-keyVisit");
        hand.click("input-content").type("谈了阅读习惯");
        hand.click("save");
        eye.gone("save");
        saved(1, "2026-05-06", "PHONE", child.link().label(), teacher.link().label(), "谈了阅读习惯");
    }

    @Test
    void oneAfterTheOther() {
        hand.ctrl(KeyCode.N);
        for (int visit = 1; visit <= 2; visit++) {
            eye.focus("input-date");
            hand.ctrl(KeyCode.SEMICOLON).times(4, KeyCode.ENTER);
            pick(child);
            hand.press(KeyCode.ENTER);
            pick(teacher);
            hand.ctrl(KeyCode.N);
            saved(visit, "2026-05-20", child.link().label());
        }
        hand.press(KeyCode.ESCAPE);
        eye.gone("save");
    }

    @Test
    void mistakesAreShownAndMended() {
        hand.ctrl(KeyCode.N);
        eye.focus("input-date");
        hand.type("2026-13-45").ctrl(KeyCode.S);
        eye.focus("input-date");
        eye.read("还有 3 处要改");
        hand.type("5-7");
        hand.times(4, KeyCode.ENTER);
        hand.ctrl(KeyCode.S);
        eye.focus("input-students");
        pick(child);
        hand.ctrl(KeyCode.S);
        eye.focus("input-staff");
        pick(teacher);
        hand.ctrl(KeyCode.S);
        saved(1, "2026-05-07", child.link().label());
    }
}
