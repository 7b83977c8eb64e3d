package org.gongyu.feature.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.feature.visit.SampleSchool.links;
import static org.gongyu.feature.visit.SampleSchool.visit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Problem;
import org.junit.jupiter.api.Test;

class VisitLedgerTest {

    private final Ledger<Visit> ledger = VisitLedger.of(SampleSchool.CLOCK);

    private List<String> problems(Draft<Visit> draft) {
        return ledger.check(draft).stream().map(Problem::key).toList();
    }

    private static Draft<Visit> good() {
        return visit("2026-05-20", Mode.HOME, "王老师", "张伟");
    }

    @Test
    void dateModeTeachersAndStudentsAreEnoughToSave() {
        assertThat(problems(good())).isEmpty();
        assertThat(ledger.check(new Draft<>()))
                .extracting(Problem::field)
                .containsExactlyInAnyOrder(VisitLedger.DATE, VisitLedger.MODE, VisitLedger.STAFF, VisitLedger.STUDENTS);
    }

    @Test
    void aVisitEndsAfterItStarts() {
        assertThat(problems(good().set(VisitLedger.FROM, LocalTime.of(19, 0)).set(VisitLedger.TO, LocalTime.of(19, 0))))
                .containsExactly("ends-before-start");
        assertThat(problems(good().set(VisitLedger.FROM, LocalTime.of(19, 0)).set(VisitLedger.TO, LocalTime.of(19, 1))))
                .isEmpty();
    }

    @Test
    void aVisitIsNotToCome() {
        assertThat(problems(good().set(VisitLedger.DATE, LocalDate.of(2026, 5, 21))))
                .containsExactly("still-to-come");
    }

    @Test
    void theFollowUpIsNotBeforeTheVisit() {
        assertThat(problems(good().set(VisitLedger.FOLLOW_UP_DATE, LocalDate.of(2026, 5, 19))))
                .containsExactly("follow-up-before-visit");
        assertThat(problems(good().set(VisitLedger.FOLLOW_UP_DATE, LocalDate.of(2026, 5, 20))))
                .isEmpty();
    }

    @Test
    void aGroupHasSeveralStudents() {
        assertThat(problems(good().set(VisitLedger.GROUPED, true))).containsExactly("group-of-one");
        assertThat(problems(good().set(VisitLedger.GROUPED, true).set(VisitLedger.STUDENTS, links("张伟", "刘洋"))))
                .isEmpty();
    }

    @Test
    void eachLineNamesAChosenChild() {
        assertThat(problems(good().set(VisitLedger.LINES, "张伟: 好\n\n刘洋：好"))).containsExactly("line-names-nobody");
        assertThat(problems(good().set(VisitLedger.LINES, "张伟：" + "长".repeat(1001))))
                .containsExactly("too-long");
    }

    @Test
    void linesGoToTheirChildrenAndBackIntoWords() {
        Visit built = ledger.build(
                good().set(VisitLedger.STUDENTS, links("张伟", "刘洋", "陈晨")).set(VisitLedger.LINES, "陈晨: 爱运动\n张伟：作业：按时"));
        assertThat(built.children()).extracting(Visit.Child::line).containsExactly("作业：按时", null, "爱运动");
        assertThat(built.lines()).isEqualTo("张伟：作业：按时\n陈晨：爱运动");
    }

    @Test
    void childrenOfOneNameAreToldApartByTheirPlace() {
        List<org.gongyu.ledger.Link> twins = List.of(
                new org.gongyu.ledger.Link(SampleSchool.id("a"), "张伟"),
                new org.gongyu.ledger.Link(SampleSchool.id("b"), "张伟"));
        Visit built = ledger.build(good().set(VisitLedger.STUDENTS, twins).set(VisitLedger.LINES, "张伟（2）：二\n张伟：一"));
        assertThat(built.children()).extracting(Visit.Child::line).containsExactly("一", "二");
        assertThat(built.lines()).isEqualTo("张伟：一\n张伟（2）：二");
    }
}
