package org.gongyu.feature.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongyu.feature.roster.TestSchool.ADMIN;
import static org.gongyu.feature.roster.TestSchool.sample;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongyu.db.Stored;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Problem;
import org.gongyu.sheet.Importer;
import org.gongyu.sheet.Row;
import org.gongyu.work.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportTest {

    @TempDir
    Path folder;

    private TestSchool school;

    @BeforeEach
    void open() {
        school = new TestSchool(folder.resolve("学校"));
    }

    @AfterEach
    void close() {
        school.close();
    }

    private static List<String> problems(List<? extends Row<?>> rows, boolean warnings) {
        return rows.stream()
                .flatMap(row -> row.problems().stream()
                        .filter(problem -> problem.warning() == warnings)
                        .map(problem -> row.number() + " " + problem.key()))
                .toList();
    }

    private Path csv(String... lines) throws java.io.IOException {
        return Files.write(folder.resolve("名单.csv"), List.of(lines));
    }

    @Test
    void theWholeSchoolComesInWithItsFamilies() {
        Importer.Outcome staff = school.load(school.staffImporter, sample("教职工名册.xlsx"));
        assertThat(staff.added()).isEqualTo(49);
        Importer.Outcome outcome = school.load(school.rosterImporter, sample("学籍导出-600.xlsx"));
        assertThat(outcome.added()).isEqualTo(600);

        Roster roster = school.rosters.snapshot(ADMIN);
        Map<SchoolClass, List<Pupil>> here = roster.enrolledOn(TestSchool.TODAY);
        assertThat(here).hasSize(18);
        assertThat(here.values().stream().mapToInt(List::size).sum()).isEqualTo(600);
        assertThat(roster.pupils().stream()
                        .map(pupil -> roster.familyOf(pupil.id()))
                        .distinct())
                .hasSize(562);
        assertThat(roster.pupils().stream()
                        .flatMap(pupil -> pupil.guardians().stream())
                        .map(guardian -> guardian.person().id())
                        .distinct())
                .hasSize(1124);
        assertThat(here.keySet()).allSatisfy(its -> assertThat(roster.headTeachersOn(its.id(), TestSchool.TODAY))
                .hasSize(1));

        List<Stored<Student>> all = school.students.list(ADMIN, school.year());
        assertThat(all).hasSize(600);
        assertThat(all.stream().filter(one -> one.value().care().leftBehind() != LeftBehind.NONE))
                .hasSize(85);
        assertThat(all.stream().filter(one -> one.value().care().disability() != Disability.NONE))
                .hasSize(22);
        assertThat(all.stream().filter(one -> one.value().care().orphan())).isEmpty();
    }

    @Test
    void childrenAreEnrolledSinceTheirClassBegan() {
        school.load(school.rosterImporter, sample("学籍导出-600.xlsx"));
        Roster roster = school.rosters.snapshot(ADMIN);
        assertThat(roster.enrolledOn(LocalDate.of(2020, 9, 1)).keySet())
                .extracting(SchoolClass::label)
                .containsExactly("2020级1班", "2020级2班", "2020级3班");
        assertThat(roster.enrolledOn(LocalDate.of(2020, 8, 31))).isEmpty();
    }

    @Test
    void aMessyListIsReadAsACarefulPersonWould() {
        List<Row<Student>> rows = school.rows(school.rosterImporter, sample("二班-手工花名册.xlsx"));
        assertThat(rows).hasSize(35);
        assertThat(problems(rows, false))
                .containsExactly(
                        "9 id-checksum",
                        "14 required",
                        "21 id-checksum",
                        "25 required",
                        "30 id-as-number",
                        "32 id-checksum",
                        "36 required",
                        "39 duplicate-in-file");
        assertThat(problems(rows, true))
                .containsExactly("13 sex-differs-from-id", "24 sex-differs-from-id", "35 sex-differs-from-id");
        Importer.Outcome outcome = school.rosterImporter.store(ADMIN, "二班.xlsx", rows);
        assertThat(outcome.added()).isEqualTo(27);
        assertThat(school.students.list(ADMIN, school.year()))
                .extracting(one -> one.value().identity().name())
                .contains("万梓豪", "武琳馨");
    }

    @Test
    void aListOfKnownChildrenUpdatesOnlyWhatItSays() {
        school.load(school.rosterImporter, sample("学籍导出-600.xlsx"));
        List<Row<Student>> rows = school.rows(school.rosterImporter, sample("二班-手工花名册.xlsx"));
        List<Row<Student>> good = rows.stream().filter(row -> !row.isRefused()).toList();
        assertThat(good).hasSize(27).allSatisfy(row -> assertThat(row.twin()).isNotNull());
        Importer.Outcome outcome = school.rosterImporter.store(ADMIN, "二班.xlsx", rows);
        assertThat(outcome.updated()).isEqualTo(27);
        assertThat(outcome.added()).isZero();
        Roster roster = school.rosters.snapshot(ADMIN);
        assertThat(roster.pupils().stream()
                        .filter(pupil -> pupil.guardians().size() == 2)
                        .count())
                .isEqualTo(600);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一班-97.xls", "一班-gb18030.csv", "一班-utf8bom.csv", "一班-网页.xls"})
    void everyFormatGivesTheSameClass(String file) {
        Importer.Outcome outcome = school.load(school.rosterImporter, sample(file));
        assertThat(outcome.added()).isEqualTo(33);
        assertThat(school.rosters.snapshot(ADMIN).enrolledOn(TestSchool.TODAY).keySet())
                .extracting(SchoolClass::label)
                .containsExactly("2025级1班");
    }

    @Test
    void undoingAnImportLeavesTheSchoolAsItWas() {
        school.load(school.staffImporter, sample("教职工名册.xlsx"));
        Map<String, String> before = school.contents();
        UUID batch = school.load(school.rosterImporter, sample("学籍导出-600.xlsx")).batch();
        assertThat(school.contents()).isNotEqualTo(before);
        school.batches.undo(ADMIN, batch);
        assertThat(school.contents()).isEqualTo(before);
        assertThatThrownBy(() -> school.batches.undo(ADMIN, batch))
                .isInstanceOfSatisfying(Failure.Refused.class, refused -> assertThat(refused.key())
                        .isEqualTo("batch-undone-already"));
    }

    @Test
    void undoingAnUpdateBringsBackWhatWasThere() throws java.io.IOException {
        school.load(
                school.rosterImporter,
                csv(
                        "姓名,身份证件类型,年级,班级,出生日期,监护人1姓名,监护人1电话,备注",
                        "张三,其他,二年级,1班,20180101,张大,13800000001,原来",
                        "李四,其他,二年级,1班,20180102,李大,13800000002,"));
        Map<String, String> before = school.contents();
        Importer.Outcome outcome = school.load(
                school.rosterImporter,
                csv(
                        "姓名,身份证件类型,班级,出生日期,监护人1姓名,监护人1电话,备注",
                        "张三,其他,2024级1班,2018-01-01,张奶奶,13900000009,改了",
                        "李四,其他,2024级1班,2018年1月2日,李大,13700000003,",
                        "王五,其他,2024级2班,2018/1/3,王大,,"));
        assertThat(outcome.updated()).isEqualTo(2);
        assertThat(outcome.added()).isEqualTo(1);
        assertThat(school.contents()).isNotEqualTo(before);
        school.batches.undo(ADMIN, outcome.batch());
        assertThat(school.contents()).isEqualTo(before);
    }

    @Test
    void batchesAboutTheSameChildrenAreUndoneTheLastOneFirst() throws java.io.IOException {
        Map<String, String> empty = school.contents();
        String header = "姓名,身份证件类型,班级,出生日期,监护人1姓名,监护人1电话";
        UUID first = school.load(school.rosterImporter, csv(header, "张三,其他,2024级1班,20180101,张大,13800000001"))
                .batch();
        Map<String, String> before = school.contents();
        UUID second = school.load(school.rosterImporter, csv(header, "张三,其他,2024级1班,20180101,张大,13800000002"))
                .batch();
        UUID third = school.load(school.rosterImporter, csv(header, "张三,其他,2024级1班,20180101,张大,13800000003"))
                .batch();
        assertThatThrownBy(() -> school.batches.undo(ADMIN, second)).isInstanceOf(Failure.Refused.class);
        school.batches.undo(ADMIN, third);
        school.batches.undo(ADMIN, second);
        assertThat(school.contents()).isEqualTo(before);
        school.batches.undo(ADMIN, first);
        assertThat(school.contents()).isEqualTo(empty);
    }

    @Test
    void aListOfNamesAndTelephonesUpdatesKnownChildrenAndWipesNothing() throws java.io.IOException {
        school.load(
                school.rosterImporter,
                csv(
                        "姓名,身份证号,班级,出生日期,家庭住址,监护人1姓名,监护人1电话",
                        "张 三,120199201804152540,2024级1班,20180415,幸福路1号,张大,13800000001",
                        "李雷,120199201804151011,2024级1班,20180415,,李大,13800000002",
                        "李雷,120199201804151038,2024级1班,20180415,,李二,13800000003"));
        List<Row<Student>> rows = school.rows(
                school.rosterImporter,
                csv(
                        "姓名,班级,家庭住址,监护人1电话",
                        "张三,2024级1班,,13900000009",
                        "李雷,2024级1班,,13900000007",
                        "王五,2024级1班,,13900000008"));
        assertThat(problems(rows, false)).containsExactly("3 ambiguous-student", "4 required");
        assertThat(rows.get(1).problems().stream()
                        .filter(one -> !one.warning())
                        .toList()
                        .get(0)
                        .args()
                        .toString())
                .contains("…1011", "…1038");
        assertThat(school.rosterImporter.store(ADMIN, "电话.csv", rows).updated()).isEqualTo(1);
        Student child = school.students.list(ADMIN, school.year()).stream()
                .map(Stored::value)
                .filter(one -> one.identity().idNumber().endsWith("2540"))
                .findFirst()
                .orElseThrow();
        assertThat(child.first().phone()).isEqualTo("13900000009");
        assertThat(child.first().name()).isEqualTo("张大");
        assertThat(child.home().address()).isEqualTo("幸福路1号");
        assertThat(child.identity().birthDate()).isEqualTo("2018-04-15");
    }

    @Test
    void aCountyListKnowsChildrenByTheirStudentNumber() throws java.io.IOException {
        school.load(school.rosterImporter, csv("姓名,身份证号,学籍号,班级", "张三,120199201804152540,G120199201804152540,2024级1班"));
        List<Row<Student>> rows = school.rows(
                school.rosterImporter,
                csv("学生姓名,学籍主号,班级,父亲姓名", "张三,G120199201804152540,2024级1班,张大", "李四,G1,2024级1班,", "李四,G1,2024级1班,"));
        assertThat(problems(rows, false)).containsExactly("3 required", "4 required", "4 duplicate-in-file");
        assertThat(rows.get(0).twin()).isNotNull();
    }

    @Test
    void aMonthOfBirthIsCompletedFromTheNumberIfBothAgree() throws java.io.IOException {
        List<Row<Student>> rows = school.rows(
                school.rosterImporter,
                csv(
                        "姓名,身份证号,班级,出生年月",
                        "张一,120199201804152540,2024级1班,2018年4月",
                        "张二,120199201804151011,2024级1班,201804",
                        "张三,120199201804151038,2024级1班,2018.05"));
        assertThat(problems(rows, false)).containsExactly("4 date");
        assertThat(rows.get(0).draft().get(StudentLedger.BIRTH)).isEqualTo("2018-04-15");
        assertThat(rows.get(1).draft().get(StudentLedger.BIRTH)).isEqualTo("2018-04-15");
    }

    @Test
    void numbersThatCannotBeRightAreNotCalledDuplicates() throws java.io.IOException {
        List<Row<Student>> rows = school.rows(
                school.rosterImporter, csv("姓名,身份证号,班级", "张一,不详,2024级1班", "张二,不详,2024级1班", "张三,不详,2024级1班"));
        assertThat(problems(rows, false)).containsExactly("2 id-length", "3 id-length", "4 id-length");
    }

    @ParameterizedTest
    @ValueSource(strings = {"男", "1", "男性", "男生", " 男 ", "M"})
    void theSexMayBeACode(String written) throws java.io.IOException {
        List<Row<Student>> rows =
                school.rows(school.rosterImporter, csv("姓名,身份证件类型,班级,性别", "张一,其他,2024级1班," + written));
        assertThat(rows.get(0).draft().get(StudentLedger.SEX)).isEqualTo(Sex.MALE);
    }

    @Test
    void teachersAreKnownHoweverTheirNamesAreSpaced() throws java.io.IOException {
        school.load(school.staffImporter, csv("姓名,人员类别", "李 娜,科任", "买买提·阿里,科任"));
        Importer.Outcome again = school.load(school.staffImporter, csv("姓名,人员类别", "李娜,中层", "买买提•阿里,科任"));
        assertThat(again.added()).isZero();
        assertThat(again.updated()).isEqualTo(2);
    }

    @Test
    void aBatchWhoseRecordsWereChangedSinceIsNotUndone() {
        UUID batch = school.load(school.rosterImporter, sample("一班-97.xls")).batch();
        Stored<Student> one = school.students.list(ADMIN, school.year()).get(0);
        school.students.change(
                ADMIN, one.id(), one.version(), new org.gongyu.ledger.Draft<Student>().set(StudentLedger.NOTE, "新来的"));
        Map<String, String> before = school.contents();
        assertThatThrownBy(() -> school.batches.undo(ADMIN, batch))
                .isInstanceOfSatisfying(Failure.Refused.class, refused -> assertThat(refused.key())
                        .isEqualTo("batch-changed-since"));
        assertThat(school.contents()).isEqualTo(before);
    }

    @Test
    void aClassOrGuardianThatOthersNeedOutlivesTheImportThatMadeIt() throws java.io.IOException {
        UUID first = school.load(
                        school.rosterImporter,
                        csv("姓名,身份证件类型,班级,出生日期,监护人1姓名,监护人1电话", "张一,其他,2024级1班,20180101,张大,13800000001"))
                .batch();
        school.load(
                school.rosterImporter, csv("姓名,身份证件类型,班级,出生日期,监护人1姓名,监护人1电话", "张二,其他,2024级1班,20180909,张大,13800000001"));
        school.batches.undo(ADMIN, first);
        assertThat(school.students.list(ADMIN, school.year()))
                .singleElement()
                .satisfies(one -> assertThat(one.value().first().name()).isEqualTo("张大"));
    }

    @Test
    void movingToAnotherClassEndsTheOldEnrolmentTheDayBeforeTheTerm() throws java.io.IOException {
        school.load(school.rosterImporter, csv("姓名,身份证件类型,班级,出生日期,身份证件号", "张一,护照,2024级1班,20180101,E1234567"));
        school.load(school.rosterImporter, csv("姓名,身份证件类型,班级,出生日期,身份证件号", "张一,护照,2024级2班,20180101,E1234567"));
        Roster roster = school.rosters.snapshot(ADMIN);
        UUID child = roster.pupils().iterator().next().id();
        assertThat(roster.classOn(child, LocalDate.of(2025, 8, 31))
                        .orElseThrow()
                        .label())
                .isEqualTo("2024级1班");
        assertThat(roster.classOn(child, LocalDate.of(2025, 9, 1)).orElseThrow().label())
                .isEqualTo("2024级2班");
    }

    @Test
    void aFileOfAnotherKindOfSchoolIsRefusedRowByRow() throws java.io.IOException {
        List<Row<Student>> rows = school.rows(
                school.rosterImporter,
                csv(
                        "姓名,身份证件类型,班级,出生日期,是否留守儿童",
                        "张一,其他,七年级1班,20130101,",
                        "张二,其他,2024级1班,20180101,是",
                        "张三,其他,1班,20180101,",
                        "张四,,2024级1班,20180101,",
                        "张五,居民身份证,2024级1班,20180101,"));
        assertThat(problems(rows, false))
                .containsExactly("2 unknown-class", "3 choice", "4 unknown-class", "5 required", "6 required");
    }

    @Test
    void staffKeepTheirClassesWhenTheListIsImportedAgain() {
        school.load(school.staffImporter, sample("教职工名册.xlsx"));
        Map<String, String> before = school.contents();
        Importer.Outcome again = school.load(school.staffImporter, sample("教职工名册.xlsx"));
        assertThat(again.added()).isZero();
        assertThat(again.updated()).isEqualTo(49);
        assertThat(school.contents()).isEqualTo(before);
    }

    @Test
    void aDeputyTakesOverTheClassFromTheNewYear() throws java.io.IOException {
        school.load(school.staffImporter, csv("姓名,人员类别,任班主任班级", "甲,班主任,2024级1班", "乙,科任,"));
        List<Row<Staff>> rows = school.rows(school.staffImporter, csv("姓名,人员类别,任班主任班级", "乙,班主任,二年级（1）班", "丙,班主任,某班"));
        assertThat(problems(rows, false)).containsExactly("3 unknown-class");
        school.staffImporter.store(ADMIN, "名单.csv", rows);
        Roster roster = school.rosters.snapshot(ADMIN);
        UUID its = roster.classes().iterator().next().id();
        assertThat(roster.headTeachersOn(its, TestSchool.TODAY).stream()
                        .map(Person::name)
                        .collect(Collectors.toSet()))
                .contains("乙");
    }

    @Test
    void problemsCarryTheRowTheyCollideWith() throws java.io.IOException {
        List<Row<Student>> rows = school.rows(
                school.rosterImporter, csv("姓名,身份证件类型,班级,出生日期", "张一,其他,2024级1班,20180101", "张一,其他,二年级1班,2018-01-01"));
        assertThat(rows.get(1).problems())
                .singleElement()
                .extracting(Problem::args)
                .isEqualTo(List.of(2, "", 0));
    }
}
