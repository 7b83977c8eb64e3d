package org.gongyu.feature.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.gongyu.MadeBook;
import org.gongyu.MadeUp;
import org.gongyu.ledger.Problem;
import org.gongyu.sheet.ImportRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Registers with a line for each child and a column for each session. */
class RegisterImportTest {

    @TempDir
    private Path folder;

    private ActivitySchool school;

    @BeforeEach
    void open() {
        school = new ActivitySchool(folder);
        school.load("sessions", """
                活动日期,活动类别,课题,对象范围,对象班级
                2025-09-12,家长学校授课,读懂孩子,全校,
                2025-10-17,家长学校授课,好习惯,全校,
                2025-11-08,家长会,期中家长会,按班级,2024级1班
                2026-03-06,家长会,开学家长会,全校,
                """);
    }

    @AfterEach
    void close() {
        school.close();
    }

    private ImportRun<SignIn> read(MadeBook book) {
        ImportRun<SignIn> run = ImportRun.read(
                new AttendanceImporter(school.activities),
                ActivitySchool.ADMIN,
                school.open.db(),
                MadeUp.TEXTS,
                book.to(folder.resolve("考勤.xlsx")));
        run.check();
        return run;
    }

    private static List<String> rows(ImportRun<SignIn> run) {
        return run.rows().stream()
                .map(row -> row.number() + " " + row.draft().get(SignInColumns.DATE) + " "
                        + row.draft().get(SignInColumns.TURNOUT)
                        + row.problems().stream().map(Problem::key).toList())
                .toList();
    }

    @Test
    void everyFilledCellIsASignIn() {
        ImportRun<SignIn> run = read(new MadeBook()
                .sheet(
                        "考勤",
                        "示例小学2025—2026学年家长学校考勤表",
                        "序号|班级|学生姓名|9月12日|10/17|2025-11-08 家长会|合计",
                        "1|2024级1班|张一|√|迟到|1|3",
                        "2|2024级1班|赵三|×|请假||1",
                        "3|2024级2班|钱四|0|到||1",
                        "合计|||1|2|1|"));
        assertThat(rows(run))
                .containsExactly(
                        "3 2025-09-12 PRESENT[]",
                        "3 2025-10-17 LATE[]",
                        "3 2025-11-08 PRESENT[]",
                        "4 2025-09-12 ABSENT[]",
                        "4 2025-10-17 LEAVE[]",
                        "5 2025-09-12 ABSENT[]",
                        "5 2025-10-17 PRESENT[]");
        assertThat(run.store(true).added()).isEqualTo(7);
    }

    @Test
    void aSheetForEachClassAndAHeaderOfTwoLinesAreReadToo() {
        ImportRun<SignIn> run = read(new MadeBook()
                .sheet("二（1）班", "家长会签到", "序号|姓名|签到情况|", "||9月12日|3月6日 开学家长会", "1|张一|√|√", "2|赵三|√|")
                .sheet("二（2）班", "序号|姓名|10月17日", "1|钱四|√"));
        assertThat(run.sheets().taken()).containsExactly("二（1）班", "二（2）班");
        assertThat(rows(run))
                .containsExactly(
                        "4 2025-09-12 PRESENT[]",
                        "4 2026-03-06 PRESENT[]",
                        "5 2025-09-12 PRESENT[]",
                        "2 2025-10-17 PRESENT[]");
    }

    @Test
    void aMonthMeansItsOnlySession() {
        ImportRun<SignIn> run =
                read(new MadeBook().sheet("考勤", "班级|姓名|10月|11月|12月", "2024级1班|张一|√|√|√", "2024级2班|钱四|√|√|"));
        assertThat(rows(run))
                .containsExactly(
                        "2 2025-10-17 PRESENT[]",
                        "2 2025-11-08 PRESENT[]",
                        "2 null PRESENT[unknown-session-month]",
                        "3 2025-10-17 PRESENT[]",
                        "3 null PRESENT[unknown-session-month]");
    }

    @Test
    void aDayWithoutASessionAndAStrangeMarkAreToldCellByCell() {
        ImportRun<SignIn> run = read(new MadeBook().sheet("考勤", "班级|姓名|9月13日|9月12日", "2024级1班|张一|√|△"));
        assertThat(rows(run)).containsExactly("2 2025-09-13 PRESENT[unknown-session]", "2 2025-09-12 null[choice]");
    }

    private static List<String> findings(ImportRun<SignIn> run) {
        return run.findings().stream()
                .map(finding -> finding.written() + " " + finding.problem().key() + " "
                        + finding.rows().size())
                .toList();
    }

    /** One mistake over a column of a whole school is one to be told and one to be mended, though it keeps every child's line out. */
    @Test
    void aDayWithoutASessionIsToldOnceForAllChildrenAndMendedOnce() {
        ImportRun<SignIn> run = read(new MadeBook()
                .sheet("考勤", "班级|姓名|9月13日|10月17日|12月", "2024级1班|张一|√|√|√", "2024级1班|赵三|√|√|", "2024级2班|钱四|×|△|√"));
        assertThat(findings(run))
                .containsExactly("2025年9月13日 unknown-session 3", "2025年12月 unknown-session-month 2", "△ choice 1");
        assertThat(run.refused()).hasSize(6);
        run.mend(run.findings().get(0).rows(), SignInColumns.DATE, "2025-09-12");
        assertThat(findings(run)).containsExactly("2025年12月 unknown-session-month 2", "△ choice 1");
        assertThat(run.refused()).hasSize(3);
    }

    /** A line for each child may say the same wrong day again; the same column on two sheets is two. */
    @Test
    void aDayThatStandsOnEveryLineIsToldOnceForEachSheet() {
        String heads = "日期|班级|姓名|签到情况";
        ImportRun<SignIn> run = read(new MadeBook()
                .sheet("二（1）班", heads, "2025-09-13|2024级1班|张一|到", "2025-09-13|2024级1班|赵三|到")
                .sheet("二（2）班", heads, "2025-09-13|2024级2班|钱四|到"));
        assertThat(findings(run)).containsExactly("2025-09-13 unknown-session 2", "2025-09-13 unknown-session 1");
    }

    @Test
    void whatWasRefusedCanBeMendedInItsOwnWorkbook() {
        ImportRun<SignIn> run = read(new MadeBook().sheet("考勤", "班级|姓名|9月13日|9月12日", "2024级1班|张一|√|√"));
        Path saved = folder.resolve("待更正.xlsx");
        run.saveRefused(saved);
        ImportRun<SignIn> again = ImportRun.read(
                new AttendanceImporter(school.activities), ActivitySchool.ADMIN, school.open.db(), MadeUp.TEXTS, saved);
        again.check();
        assertThat(rows(again)).containsExactly("2 2025-09-13 PRESENT[unknown-session]");
    }
}
