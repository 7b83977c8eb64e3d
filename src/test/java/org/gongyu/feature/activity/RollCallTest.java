package org.gongyu.feature.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.feature.activity.TestHouseholds.id;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RollCallTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 12);

    private final TestHouseholds people = new TestHouseholds()
            .child("张伟", "2025级1班", "张大", "王芳")
            .child("张兰", "2024级1班", "张大", "王芳")
            .child("刘洋", "2025级1班", "刘大", "陈静");

    private static RollCall.Line line(RollCall call, String child) {
        return call.lines().stream()
                .filter(line -> line.pupil().name().equals(child))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyoneIsPresentUntilMarkedOtherwise() {
        RollCall call = people.call(DAY);
        assertThat(call.counts()).isEqualTo(Map.of(Turnout.PRESENT, 3));
        assertThat(call.households()).isEqualTo(2);
    }

    @Test
    void onlyTheClassesAskedAreCalledInSeatOrder() {
        assertThat(people.call(DAY, "2025级1班").lines())
                .extracting(line -> line.pupil().name())
                .containsExactly("张伟", "刘洋");
    }

    @Test
    void whatIsMarkedForOneChildHoldsForItsSiblings() {
        RollCall call = people.call(DAY);
        call.mark(line(call, "张伟"), Turnout.ABSENT);
        assertThat(line(call, "张兰").turnout()).isEqualTo(Turnout.ABSENT);
        assertThat(line(call, "刘洋").turnout()).isEqualTo(Turnout.PRESENT);
    }

    @Test
    void aSiblingMarkedItselfIsLeftAlone() {
        RollCall call = people.call(DAY);
        call.mark(line(call, "张兰"), Turnout.ONLINE);
        call.mark(line(call, "张伟"), Turnout.ABSENT);
        assertThat(line(call, "张兰").turnout()).isEqualTo(Turnout.ONLINE);
    }

    @Test
    void whoCameForOneChildCameForBoth() {
        RollCall call = people.call(DAY);
        call.nextGuardian(line(call, "张伟"), 1);
        assertThat(call.marks())
                .filteredOn(mark -> !mark.student().equals(id("刘洋")))
                .allSatisfy(mark -> assertThat(mark.guardian()).isEqualTo(id("张大")));
    }

    @Test
    void nobodyCameForAnAbsentHousehold() {
        RollCall call = people.call(DAY);
        call.came(line(call, "刘洋"), id("陈静"));
        call.mark(line(call, "刘洋"), Turnout.LEAVE);
        assertThat(call.marks())
                .filteredOn(mark -> mark.student().equals(id("刘洋")))
                .allSatisfy(mark -> assertThat(mark.guardian()).isNull());
    }

    @Test
    void aListOfThoseWhoCameLeavesTheSiblingsOfThoseOnItPresent() {
        RollCall call = people.call(DAY);
        call.take(new NameList(call.lines()).read("张伟妈妈").found(), Turnout.PRESENT, Turnout.ABSENT);
        assertThat(line(call, "张伟").guardian().orElseThrow().person().id()).isEqualTo(id("王芳"));
        assertThat(line(call, "张兰").turnout()).isEqualTo(Turnout.PRESENT);
        assertThat(line(call, "刘洋").turnout()).isEqualTo(Turnout.ABSENT);
    }
}
