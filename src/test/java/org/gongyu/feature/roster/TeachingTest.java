package org.gongyu.feature.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongyu.feature.roster.TestSchool.ADMIN;
import static org.gongyu.feature.roster.TestSchool.TODAY;
import static org.gongyu.feature.roster.TestSchool.ZH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyu.db.Deed;
import org.gongyu.db.Stored;
import org.gongyu.feature.school.ListStore;
import org.gongyu.feature.school.Term;
import org.gongyu.feature.school.Terms;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Problem;
import org.gongyu.sheet.Row;
import org.gongyu.sheet.Values;
import org.gongyu.vault.Account;
import org.gongyu.vault.Role;
import org.gongyu.vault.Session;
import org.gongyu.work.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 任教班级: how it is recorded, imported, taken back, and what follows from it. */
class TeachingTest {

    @TempDir
    Path folder;

    private TestSchool school;
    private Link first;
    private Link second;
    private Link sixth;

    @BeforeEach
    void open() {
        school = new TestSchool(folder.resolve("2025"));
        first = school.schoolClass(2024, 1);
        second = school.schoolClass(2024, 2);
        sixth = school.schoolClass(2020, 1);
    }

    @AfterEach
    void close() {
        school.close();
    }

    private Path csv(String... lines) throws IOException {
        return Files.write(folder.resolve("教职工.csv"), List.of(lines));
    }

    private Stored<Staff> add(String name, Link... classes) {
        return school.staff.add(
                ADMIN,
                new Draft<Staff>()
                        .set(StaffLedger.NAME, name)
                        .set(StaffLedger.TIER, Tier.SUBJECT_TEACHER)
                        .set(StaffLedger.TEACHES, List.of(classes)));
    }

    private Stored<Staff> named(String name) {
        return school.staff.all(ADMIN).stream()
                .filter(one -> one.value().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String taught(String name) {
        return new Values(ZH).show(StaffLedger.TEACHES, named(name).value().teaches());
    }

    private void teach(String name, Link... classes) {
        Stored<Staff> now = named(name);
        school.staff.change(
                ADMIN, now.id(), now.version(), new Draft<Staff>().set(StaffLedger.TEACHES, List.of(classes)));
    }

    /** The same school in the next school year; its calendar goes on. */
    private void nextYear() {
        Path data = folder.resolve("2025");
        school.close();
        school = TestSchool.again(data, LocalDate.of(2026, 10, 8));
        school.schools.saveTerms(ADMIN, Terms.usual(2026));
    }

    private List<String> teachers(Link its, LocalDate day) {
        return school
                .rosters
                .snapshot(ADMIN)
                .teachersOn(its.id(), day, school.schools.terms(ADMIN).schoolYear(day))
                .stream()
                .map(Person::name)
                .toList();
    }

    @Test
    void whatIsTypedIsKeptInItsOrderAndInTheHistory() {
        UUID id = add("赵老师", second, first).id();
        assertThat(taught("赵老师")).isEqualTo("2024级2班、2024级1班");
        teach("赵老师", first);
        assertThat(taught("赵老师")).isEqualTo("2024级1班");
        assertThat(named("赵老师").version()).isEqualTo(2);
        List<Deed> history = school.staff.history(ADMIN, id);
        assertThat(history.get(0).changes())
                .containsExactly(new Deed.Change("teaches", List.of(second, first), List.of(first)));
    }

    @Test
    void savingSomethingElseLeavesItAlone() {
        add("赵老师", first);
        Stored<Staff> now = named("赵老师");
        school.staff.change(ADMIN, now.id(), now.version(), new Draft<Staff>().set(StaffLedger.SUBJECT, "音乐"));
        assertThat(taught("赵老师")).isEqualTo("2024级1班");
        Stored<Staff> again = named("赵老师");
        teach("赵老师", first);
        assertThat(named("赵老师").version()).isEqualTo(again.version());
    }

    @Test
    void aListNamesClassesInMoreThanOneWay() throws IOException {
        school.load(
                school.staffImporter,
                csv(
                        "姓名,人员类别,任班主任班级,授课班级",
                        "甲,科任,,\"二年级1、2班\"",
                        "乙,科任,,二.1 二.2",
                        "丙,科任,,二年级全部",
                        "丁,班主任,2024级3班,2024级3班",
                        "戊,科任,,全校"));
        assertThat(taught("甲")).isEqualTo("2024级1班、2024级2班");
        assertThat(taught("乙")).isEqualTo("2024级1班、2024级2班");
        assertThat(taught("丙")).as("the class that the file gives a 班主任 too").isEqualTo("2024级1班、2024级2班、2024级3班");
        assertThat(taught("丁")).isEqualTo("2024级3班");
        assertThat(named("戊").value().teaches()).hasSize(4);
    }

    @Test
    void aClassThatTheSchoolDoesNotHaveIsAProblemOfItsRow() throws IOException {
        List<Row<Staff>> rows = school.rows(
                school.staffImporter, csv("姓名,人员类别,任教班级", "甲,科任,2024级1班", "乙,科任,\"2024级1班、2024级9班\"", "丙,科任,某班"));
        assertThat(rows.get(0).problems()).isEmpty();
        assertThat(rows.get(1).problems())
                .containsExactly(Problem.error(StaffImporter.TEACHES, "unknown-class", "2024级9班"));
        assertThat(rows.get(2).problems()).containsExactly(Problem.error(StaffImporter.TEACHES, "unknown-class", "某班"));
        assertThat(ZH.get("problem.unknown-class", "某班")).contains("先导入学籍名册");
    }

    @Test
    void anEmptyCellWipesNothing() throws IOException {
        school.load(school.staffImporter, csv("姓名,人员类别,任教班级", "甲,科任,2024级1班"));
        school.load(school.staffImporter, csv("姓名,人员类别,任教班级,任教学科", "甲,科任,,音乐"));
        assertThat(taught("甲")).isEqualTo("2024级1班");
        assertThat(named("甲").value().subject()).isEqualTo("音乐");
    }

    @Test
    void theListAsShownIsImportedAgainWithoutAChange() throws IOException {
        school.load(school.staffImporter, csv("姓名,人员类别,任教班级", "甲,科任,二年级"));
        Map<String, String> before = school.contents();
        school.load(school.staffImporter, csv("姓名,人员类别,任教班级", "甲,科任," + taught("甲")));
        assertThat(school.contents()).isEqualTo(before);
    }

    @Test
    void anImportTakenBackLeavesNoTrace() throws IOException {
        add("甲", first, sixth);
        Map<String, String> before = school.contents();
        UUID batch = school.load(
                        school.staffImporter,
                        csv(
                                "姓名,人员类别,任班主任班级,任教班级",
                                "甲,科任,,\"2024级2班、2024级1班\"",
                                "乙,班主任,2024级3班,2024级3班",
                                "丙,科任,,2024级3班"))
                .batch();
        assertThat(taught("甲")).isEqualTo("2024级2班、2024级1班");
        school.batches.undo(ADMIN, batch);
        assertThat(school.contents()).isEqualTo(before);
    }

    @Test
    void theNextYearSaysTheSameUntilSomethingElseIsSaid() {
        add("甲", first, sixth);
        nextYear();
        assertThat(taught("甲")).as("the sixth grade has left").isEqualTo("2024级1班");
        teach("甲", first, second);
        assertThat(teachers(second, LocalDate.of(2026, 10, 8))).containsExactly("甲");
        assertThat(teachers(second, TODAY)).as("not in the year before").isEmpty();
        assertThat(teachers(sixth, TODAY)).containsExactly("甲");
        teach("甲");
        assertThat(taught("甲")).isEmpty();
        assertThat(teachers(first, LocalDate.of(2026, 10, 8))).isEmpty();
        assertThat(teachers(first, TODAY)).containsExactly("甲");
        teach("甲", second);
        assertThat(taught("甲")).isEqualTo("2024级2班");
    }

    /** Once the calendar has gone on, a list in the summer holidays is for the new year, and the old one stays as it was. */
    @Test
    void inTheHolidaysBeforeAPlannedYearTheListIsForThatOne() throws IOException {
        add("甲", second);
        Path data = folder.resolve("2025");
        school.close();
        school = TestSchool.again(data, LocalDate.of(2026, 8, 20));
        school.load(school.staffImporter, csv("姓名,人员类别,任教班级", "甲,科任,二年级2班"));
        assertThat(taught("甲")).as("without a calendar it is still this year").isEqualTo("2024级2班");
        school.schools.saveTerms(ADMIN, Terms.usual(2026));
        school.load(school.staffImporter, csv("姓名,人员类别,任班主任班级,任教班级", "甲,科任,,三年级1班", "乙,班主任,三年级1班,三年级1班"));
        assertThat(taught("甲")).isEqualTo("2024级1班");
        assertThat(teachers(second, LocalDate.of(2026, 6, 1))).containsExactly("甲");
        assertThat(teachers(first, LocalDate.of(2026, 6, 1))).isEmpty();
        assertThat(teachers(first, LocalDate.of(2026, 9, 1))).containsExactlyInAnyOrder("甲", "乙");
        Roster roster = school.rosters.snapshot(ADMIN);
        assertThat(roster.headTeachersOn(first.id(), LocalDate.of(2026, 8, 31))).isEmpty();
        assertThat(roster.headTeachersOn(first.id(), LocalDate.of(2026, 9, 1)))
                .extracting(Person::name)
                .containsExactly("乙");
        assertThat(open(named("甲").id(), Role.SUBJECT_TEACHER)).as("today").containsExactly(second.id());
    }

    @Test
    void nobodyTeachesAClassThatHasLeft() {
        Link gone = school.schoolClass(2018, 1);
        assertThatThrownBy(() -> add("甲", gone))
                .isInstanceOfSatisfying(Failure.Refused.class, refused -> assertThat(refused.key())
                        .isEqualTo("class-has-left"));
    }

    @Test
    void whoLeavesTheSchoolTeachesNoLonger() {
        UUID id = add("甲", first).id();
        Stored<Staff> now = named("甲");
        school.staff.change(
                ADMIN, id, now.version(), new Draft<Staff>().set(StaffLedger.LEFT, LocalDate.of(2025, 11, 1)));
        assertThat(teachers(first, LocalDate.of(2025, 11, 1))).containsExactly("甲");
        assertThat(teachers(first, LocalDate.of(2025, 11, 2))).isEmpty();
    }

    @Test
    void aClassListsItsTeachersBySubjectAndSaysWhereNobodyIsRecorded() throws IOException {
        school.load(
                school.staffImporter,
                csv(
                        "姓名,人员类别,任教学科,任班主任班级,任教班级",
                        "王老师,班主任,语文,2024级1班,2024级1班",
                        "赵老师,科任,音乐,,2024级1班",
                        "李老师,科任,数学,,2024级1班",
                        "孙老师,科任,数学,,2024级1班",
                        "钱老师,科任,,,2024级1班"));
        Classes classes = new Classes(school.db, school.schools, school.rosters, ZH);
        Period year =
                school.schools.terms(ADMIN).period(2025, Period.WHOLE_YEAR).orElseThrow();
        assertThat(classes.list(ADMIN, year))
                .filteredOn(one -> one.its().label().startsWith("2024级"))
                .extracting(Classes.Listed::teachers)
                .containsExactly("语文 王老师；数学 孙老师、李老师；音乐 赵老师；（未填学科） 钱老师", "未登记任教班级");
        assertThat(school.staff.list(ADMIN, school.year(first.id()))).hasSize(5);
    }

    private Set<UUID> open(UUID staff, Role... roles) {
        RosterFeature feature =
                new RosterFeature(school.db, Session.none(), school.schools, new ListStore(school.db, ZH), ZH);
        return feature.access(new Account(UUID.randomUUID(), "甲", Set.of(roles), staff, Set.of()))
                .classes();
    }

    /** What a 班主任 may see of the own class is more than a 科任 may see. */
    @Test
    void aSubjectTeachersClassesAreOpenToThatRoleOnly() {
        UUID id = add("甲", first, sixth).id();
        assertThat(open(id, Role.SUBJECT_TEACHER)).containsExactlyInAnyOrder(first.id(), sixth.id());
        assertThat(open(id, Role.HEAD_TEACHER)).isEmpty();
        assertThat(open(id, Role.GRADE_HEAD, Role.SUBJECT_TEACHER)).isEmpty();
        assertThat(open(id, Role.HEAD_TEACHER, Role.SUBJECT_TEACHER)).isEmpty();
        assertThat(open(null, Role.SUBJECT_TEACHER)).isEmpty();
        nextYear();
        assertThat(open(id, Role.SUBJECT_TEACHER))
                .as("not of children who have left")
                .containsExactly(first.id());
    }

    @Test
    void theCalendarSaysWhichYearADayLiesIn() {
        school.schools.saveTerms(
                ADMIN, List.of(new Term(2026, 1, LocalDate.of(2026, 8, 28), LocalDate.of(2027, 1, 20))));
        add("甲", first);
        assertThat(teachers(first, LocalDate.of(2026, 8, 27))).containsExactly("甲");
        assertThat(teachers(first, LocalDate.of(2025, 8, 31)))
                .as("before the calendar it is the first year")
                .containsExactly("甲");
    }
}
