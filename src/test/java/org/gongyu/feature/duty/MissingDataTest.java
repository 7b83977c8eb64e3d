package org.gongyu.feature.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongyu.MadeUp;
import org.gongyu.SmallSchool;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Page;
import org.gongyu.vault.Access;
import org.gongyu.vault.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 缺数据: what is said of a school, a grade, a class or a teacher where there is nothing to count. */
class MissingDataTest {

    private static final Access ADMIN = Access.administrator();

    @TempDir
    Path temp;

    private SmallSchool small;
    private Duties duties;
    private UUID first;
    private UUID second;

    @BeforeEach
    void open() {
        small = new SmallSchool(temp.resolve("校"));
        duties = TestDuties.of(small.open());
        first = small.classNamed("2025级1班");
        second = small.classNamed("2024级1班");
        duties.packs().choose(ADMIN, List.of("000", "003", "004"));
    }

    @AfterEach
    void close() {
        small.close();
    }

    private static Access access(Role role, UUID... classes) {
        return new Access("someone", Set.of(role), null, Set.of(classes));
    }

    private List<Result> results(Access access, int term, UUID classId) {
        Scope scope = new Scope(small.scope(term).period(), classId);
        return duties.results(access, scope, duties.chosen(access, scope.period()));
    }

    /** Status and figure of a duty; "not told" where it isn't listed. */
    private String told(Access access, int term, UUID classId, String duty) {
        return results(access, term, classId).stream()
                .filter(result -> result.duty().id().equals(duty))
                .map(result -> result.status() + " " + new Words(MadeUp.TEXTS).figure(result))
                .findFirst()
                .orElse("not told");
    }

    private void keyStudent(String classLabel, String name) {
        small.bring("roster", "姓名|身份证件类型|班级|重点学生", name + "|其他|" + classLabel + "|是");
    }

    @Test
    void aSchoolWithoutAnyoneOrAnythingToCountHasNoDataAndIsToldWhy() {
        for (String duty : List.of("000-8a", "000-8b", "000-8f", "000-8h", "000-10c", "003-7b", "004-1b")) {
            assertThat(told(ADMIN, 0, null, duty)).as(duty).isEqualTo("NO_DATA —");
        }
        assertThat(results(ADMIN, 0, null))
                .filteredOn(result -> result.status() == Status.NO_DATA)
                .isNotEmpty()
                .allMatch(result -> result.note() == Result.Note.NOTHING_TO_COUNT)
                .allMatch(result -> result.missing().isEmpty());
    }

    /** 零报告: no cases are no omission. */
    @Test
    void noMattersToMediateAreNoMissingData() {
        assertThat(told(ADMIN, 0, null, "003-6b")).isEqualTo("MET —");
    }

    @Test
    void aClassOrGradeWithoutSuchStudentsIsNotToldOfThemAndOneWithThemIs() {
        keyStudent("2024级1班", "周敏");
        assertThat(told(ADMIN, 0, null, "000-8f")).isEqualTo("UNMET 0/2");
        assertThat(told(ADMIN, 1, null, "000-8f")).isEqualTo("UNMET 0/1");
        assertThat(told(access(Role.HEAD_TEACHER, first), 0, null, "000-8f")).isEqualTo("not told");
        assertThat(told(access(Role.HEAD_TEACHER, second), 1, null, "000-8f")).isEqualTo("UNMET 0/1");
        assertThat(told(access(Role.GRADE_HEAD, second), 1, null, "000-8f")).isEqualTo("UNMET 0/1");
        assertThat(told(access(Role.GRADE_HEAD, first, second), 1, null, "000-8f"))
                .isEqualTo("UNMET 0/1");
        assertThat(told(ADMIN, 1, first, "000-8f")).isEqualTo("not told");
        assertThat(told(ADMIN, 1, second, "000-8f")).isEqualTo("UNMET 0/1");
    }

    /** A scope is no way around one's reach. */
    @Test
    void askingForAnotherClassTellsNothingOfIt() {
        assertThat(results(access(Role.HEAD_TEACHER, first), 0, second))
                .allMatch(result -> result.tally().lines().isEmpty());
    }

    @Test
    void whatMayNotBeReadStaysMissingForAClassToo() {
        Access clerk = new Access("clerk", Set.of(Role.SUBJECT_TEACHER), null, Set.of(first));
        assertThat(results(clerk, 0, null))
                .filteredOn(result -> result.note() == Result.Note.WITHHELD)
                .isNotEmpty()
                .allMatch(result -> result.status() == Status.WITHHELD)
                .allMatch(result -> result.tally().lines().isEmpty());
    }

    @Test
    void whatCannotBeCountedIsNobodysToDo() {
        List<Result> missing = results(ADMIN, 0, null).stream()
                .filter(result -> result.status() == Status.NO_DATA)
                .toList();
        Shares shares = new Shares(duties.campus().roster(ADMIN), LocalDate.of(2026, 8, 31), missing);
        assertThat(shares.byClass()).isEmpty();
        assertThat(shares.byPerson()).isEmpty();
        assertThat(missing).noneMatch(Bars::canDraw);
    }

    @Test
    void aTeacherWithNothingRecordedHasSomethingToDoWhereTheTierExists() {
        List<Share> people = new Shares(
                        duties.campus().roster(ADMIN), LocalDate.of(2026, 8, 31), results(ADMIN, 0, null))
                .byPerson();
        assertThat(people).extracting(Share::name).contains("赵老师", "王老师");
        Set<String> asked = people.stream()
                .filter(share -> share.name().equals("赵老师"))
                .flatMap(share -> share.parts().stream())
                .map(part -> part.duty().id())
                .collect(Collectors.toSet());
        assertThat(asked).contains("000-8d").doesNotContain("000-8a", "000-8b");
    }

    /** A term in which there was nothing to do says neither that it is done nor by when. */
    @Test
    void aTermWithoutAnythingToCountSaysNothingOfTheYear() {
        small.bring("sessions", "活动日期|活动类别|课题|对象范围", "2026-04-15|家长会|期中家长会|全校");
        assertThat(told(ADMIN, 1, null, "000-10c")).isEqualTo("NO_DATA —");
        assertThat(told(ADMIN, 2, null, "000-10c")).isEqualTo("UNMET 0/1");
        assertThat(told(ADMIN, 0, null, "000-10c")).isEqualTo("UNMET 0/1");
        assertThat(results(ADMIN, 0, null))
                .filteredOn(result -> result.duty().id().equals("000-10c"))
                .extracting(Result::due)
                .containsExactly(LocalDate.of(2026, 7, 10));
    }

    @Test
    void theReportLeavesTheNumbersOpen() {
        Page pack = small.pages("duty-report", ADMIN, small.scope(0)).get(0);
        assertThat(SmallSchool.rows(pack))
                .filteredOn(row -> row.startsWith("000-8f|"))
                .singleElement()
                .asString()
                .contains("||||缺数据|")
                .contains("还没有可统计的记录或对象");
    }
}
