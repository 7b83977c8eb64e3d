package org.gongyu.feature.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.feature.visit.SampleSchool.START;
import static org.gongyu.feature.visit.SampleSchool.TERMS;
import static org.gongyu.feature.visit.SampleSchool.TODAY;
import static org.gongyu.feature.visit.SampleSchool.YEAR;
import static org.gongyu.feature.visit.SampleSchool.id;
import static org.gongyu.feature.visit.SampleSchool.trip;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Tier;
import org.junit.jupiter.api.Test;

/**
 * A school year counted by hand. 2025级1班 (王老师): 张伟, 刘洋, 陈晨. 2024级1班 (李老师): 张兰, 周明. 张伟 and 张兰 are siblings.
 *
 * <pre>
 * 10-08 入户   王老师            张伟, 张兰   → counts for 张伟; for 张兰 王老师 isn't the own 班主任; one visit for 王老师
 * 10-09 电话   王老师            刘洋         → contact only
 * 10-10 入户   孙老师            刘洋         → 入户, but by another teacher
 * 11-01 网络   李老师            周明         → not by phone, but not 入户
 * 11-01 电话   李老师            周明         → same family, same day: one visit for 李老师, the online one
 * 03-08 入户   王老师            张伟         → counted already for 张伟; second visit for 王老师
 * 03-09 来校   王老师            陈晨         → not by phone, but not 入户
 * 08-20 入户   王老师            陈晨         → of another period
 * </pre>
 */
class CoverageTest {

    private static final List<Trip> TRIPS = List.of(
            trip("2025-10-08", Mode.HOME, "王老师", "张伟", "张兰"),
            trip("2025-10-09", Mode.PHONE, "王老师", "刘洋"),
            trip("2025-10-10", Mode.HOME, "孙老师", "刘洋"),
            trip("2025-11-01", Mode.PHONE, "李老师", "周明"),
            trip("2025-11-01", Mode.ONLINE, "李老师", "周明"),
            trip("2026-03-08", Mode.HOME, "王老师", "张伟"),
            trip("2026-03-09", Mode.SCHOOL, "王老师", "陈晨"),
            trip("2025-08-20", Mode.HOME, "王老师", "陈晨"));

    private final SampleSchool school = SampleSchool.usual().key("刘洋");

    private Coverage year() {
        return new Coverage(school.roster(), YEAR, TODAY, TRIPS);
    }

    @Test
    void everyClassIsCountedByEveryMeasure() {
        List<ClassCoverage> classes = year().classes();
        assertThat(classes).extracting(its -> its.schoolClass().label()).containsExactly("2025级1班", "2024级1班");
        ClassCoverage first = classes.get(0);
        assertThat(first.heads()).extracting(head -> head.name()).containsExactly("王老师");
        assertThat(counts(first)).isEqualTo(List.of(3, 1, 2, 0, 3, 3));
        assertThat(counts(classes.get(1))).isEqualTo(List.of(2, 0, 1, 1, 2, 2));
        assertThat(first.keyStudents()).isEqualTo(1);
        assertThat(first.keyVisited(Measure.HOME)).isEqualTo(1);
        assertThat(first.keyVisited(Measure.HOME_BY_HEAD)).isZero();
    }

    private static List<Integer> counts(ClassCoverage its) {
        return List.of(
                its.students(),
                its.visited(Measure.HOME_BY_HEAD),
                its.visited(Measure.HOME),
                its.visited(Measure.ONLINE),
                its.visited(Measure.NOT_BY_PHONE),
                its.visited(Measure.ANY));
    }

    @Test
    void theMissingAreListedInTheOrderOfTheClassWithTheirOtherContacts() {
        ClassCoverage first = year().classes().get(0);
        assertThat(first.missing(Measure.HOME_BY_HEAD)).extracting(Pupil::name).containsExactly("刘洋", "陈晨");
        assertThat(year().contacts(id("刘洋"))).isEqualTo(Map.of(Mode.PHONE, 1, Mode.HOME, 1));
        assertThat(year().contacts(id("陈晨"))).isEqualTo(Map.of(Mode.SCHOOL, 1));
    }

    @Test
    void whyListsEveryVisitWithItsReason() {
        assertThat(reasons("张伟", Measure.HOME_BY_HEAD)).containsExactly(Reason.COUNTS, Reason.COUNTED_ALREADY);
        assertThat(reasons("张兰", Measure.HOME_BY_HEAD)).containsExactly(Reason.OTHER_TEACHER);
        assertThat(reasons("刘洋", Measure.HOME_BY_HEAD)).containsExactly(Reason.ONLY_BY_PHONE, Reason.OTHER_TEACHER);
        assertThat(reasons("周明", Measure.HOME_BY_HEAD)).containsExactly(Reason.ONLY_ONLINE, Reason.ONLY_BY_PHONE);
        assertThat(reasons("陈晨", Measure.HOME_BY_HEAD)).containsExactly(Reason.OTHER_PERIOD, Reason.ONLY_AT_SCHOOL);
        assertThat(reasons("周明", Measure.NOT_BY_PHONE)).containsExactly(Reason.COUNTS, Reason.ONLY_BY_PHONE);
        assertThat(reasons("刘洋", Measure.ONLINE)).containsExactly(Reason.NOT_ONLINE, Reason.NOT_ONLINE);
    }

    private List<Reason> reasons(String child, Measure measure) {
        return year().why(id(child), measure).stream().map(Evidence::reason).toList();
    }

    @Test
    void theHeadTeacherOfTheDayCountsWhoeverItIsNow() {
        LocalDate change = LocalDate.of(2025, 12, 1);
        school.head("孙老师", "2025级1班", START, change);
        assertThat(reasons("刘洋", Measure.HOME_BY_HEAD)).contains(Reason.COUNTS);
    }

    @Test
    void aVisitBeforeTheChildCameIsNotByItsOwnHeadTeacher() {
        school.seat("张伟", "2025级1班", LocalDate.of(2026, 2, 1), null);
        assertThat(reasons("张伟", Measure.HOME_BY_HEAD)).containsExactly(Reason.NOT_IN_SCHOOL_THAT_DAY, Reason.COUNTS);
    }

    @Test
    void aChildWhoMovedIsCountedInItsNewClassAndItsOldHeadTeachersVisitStands() {
        LocalDate moved = LocalDate.of(2026, 1, 1);
        school.seat("张伟", "2025级1班", START, moved.minusDays(1)).seat("张伟", "2024级1班", moved, null);
        List<ClassCoverage> classes = year().classes();
        assertThat(classes.get(0).students()).isEqualTo(2);
        assertThat(classes.get(1).visited(Measure.HOME_BY_HEAD)).isEqualTo(1);
    }

    @Test
    void theChildrenAreThoseOfTheCutOffDay() {
        school.seat("陈晨", "2025级1班", START, LocalDate.of(2026, 4, 1));
        assertThat(year().classes().get(0).students()).isEqualTo(2);
        Coverage first =
                new Coverage(school.roster(), TERMS.period(2025, 1).orElseThrow(), LocalDate.of(2026, 3, 1), TRIPS);
        assertThat(first.classes().get(0).students()).isEqualTo(3);
    }

    @Test
    void oneDayAtOneFamilyIsOneVisitForATeacher() {
        Map<String, StaffWork> staff = staff(TRIPS);
        StaffWork wang = staff.get("王老师");
        assertThat(wang.visits()).isEqualTo(4);
        assertThat(wang.visits(Mode.HOME)).isEqualTo(2);
        assertThat(wang.visits(1)).isEqualTo(2);
        assertThat(wang.visits(2)).isEqualTo(2);
        assertThat(wang.families()).isEqualTo(3);
        assertThat(wang.students()).isEqualTo(4);
        assertThat(wang.evidence())
                .extracting(Evidence::reason)
                .containsExactly(
                        Reason.OTHER_PERIOD,
                        Reason.COUNTS,
                        Reason.SAME_FAMILY_SAME_DAY,
                        Reason.COUNTS,
                        Reason.COUNTS,
                        Reason.COUNTS);
        assertThat(staff.get("李老师").visits()).isEqualTo(1);
        assertThat(staff.get("李老师").visits(Mode.ONLINE)).isEqualTo(1);
        assertThat(staff.get("赵校长").visits()).isZero();
    }

    @Test
    void aTripToManyFamiliesIsAVisitToEach() {
        StaffWork wang = staff(List.of(trip("2025-10-08", Mode.HOME, "王老师", "张伟", "张兰", "刘洋")))
                .get("王老师");
        assertThat(wang.visits()).isEqualTo(2);
    }

    @Test
    void leadersMustVisitAtHomeInEveryTermThatHasBegun() {
        List<Trip> five = List.of("2025-09-08", "2025-09-09", "2025-09-10", "2025-09-11", "2025-09-12").stream()
                .map(day -> trip(day, Mode.HOME, "赵校长", "张伟"))
                .toList();
        StaffWork leader = staff(five).get("赵校长");
        Quota quota = Quota.of(Tier.LEADER).orElseThrow();
        assertThat(quota.isMet(leader, 1)).isTrue();
        assertThat(quota.isMet(leader, 2)).isFalse();
        assertThat(quota.isMet(staff(five.subList(0, 4)).get("赵校长"), 1)).isFalse();
    }

    private Map<String, StaffWork> staff(List<Trip> trips) {
        return new Workload(school.roster(), TERMS, YEAR, trips)
                .staff().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                work -> work.person().name(), work -> work));
    }
}
