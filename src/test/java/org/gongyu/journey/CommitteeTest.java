package org.gongyu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.gongyu.ui.Candidate;
import org.junit.jupiter.api.Test;

/** Parents on committees: a new member, a new term of office. */
class CommitteeTest extends Journey {

    @Test
    void aNewMemberByKeyboard() {
        house.at("committee");
        hand.click("tab-committee-seat");
        List<Candidate> committees = house.candidates("committee");
        Candidate committee = committees.get(committees.size() - 1); // the first may be one that is still to come
        Candidate guardian = house.candidates("guardian").get(0);
        house.remember("committee-seat");
        eye.find("new");
        hand.click("new");
        eye.focus("input-committee");
        hand.pick(Schoolhouse.initials(committee)).press(KeyCode.ENTER);
        eye.focus("input-guardian");
        hand.pick(Schoolhouse.initials(guardian)).press(KeyCode.ENTER);
        hand.tabTo("input-post").press(KeyCode.DOWN).press(KeyCode.ENTER);
        hand.ctrl(KeyCode.S);
        assertThat(house.added("committee-seat", 1).toString())
                .contains(guardian.link().label());
    }

    @Test
    void aNewTermOfOffice() {
        house.at("committee");
        hand.click("tab-committee");
        eye.find("new-office");
        eye.await("committees", () -> eye.rows("table") > 0);
        house.remember("committee");
        hand.click(eye.styled("table-row-cell"), 1).click("new-office");
        hand.click("confirm-yes");
        assertThat(house.added("committee", 1)).hasSize(1);
        eye.focus("input-kind");
    }
}
