package org.gongyu.feature.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyu.ledger.Link;
import org.gongyu.sheet.Book;
import org.gongyu.sheet.Report;
import org.gongyu.vault.Access;
import org.gongyu.vault.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActivityReportsTest {

    private static final List<String> KEYS = List.of(
            "session-ledger",
            "attendance",
            "attendance-summary",
            "sign-in",
            "parent-meeting-record",
            "teaching-plan",
            "hours",
            "make-up");

    @TempDir
    private Path folder;

    private ActivitySchool school;

    @BeforeEach
    void open() {
        school = new ActivitySchool(folder);
    }

    @AfterEach
    void close() {
        school.close();
    }

    private List<List<String>> data(String key, int sheet) {
        return school.written(key, school.year(), Book.Form.DATA).get(sheet);
    }

    private String printed(String key) {
        return school.written(key, school.year(), Book.Form.PRINT).toString();
    }

    @Test
    void theSummaryCountsByClassAndByKind() {
        school.fill();
        List<List<String>> byClass = data("attendance-summary", 0);
        assertThat(byClass).hasSize(4);
        assertThat(byClass.get(0))
                .containsExactly("序号", "年级", "班级", "场次", "应到", "实到", "到会率", "到", "迟到", "线上", "请假", "缺席");
        assertThat(byClass.get(1))
                .startsWith("1", "一年级", "2025级1班", "3", "3", "3")
                .endsWith("2", "1", "0", "0", "0");
        assertThat(byClass.get(2))
                .startsWith("2", "二年级", "2024级1班", "4", "8", "6")
                .endsWith("5", "1", "0", "0", "2");
        assertThat(byClass.get(3))
                .startsWith("3", "二年级", "2024级2班", "3", "3", "1")
                .endsWith("0", "0", "1", "1", "1");
        List<List<String>> byKind = data("attendance-summary", 1);
        assertThat(byKind).hasSize(4);
        assertThat(byKind.get(1)).startsWith("1", "家长学校授课", "2", "8", "5");
        assertThat(byKind.get(2)).startsWith("2", "家长会", "1", "2", "2");
        assertThat(byKind.get(3)).startsWith("3", "“有情施教”专题家长会", "1", "4", "3");
        assertThat(data("attendance-summary", 2)).hasSize(8);
    }

    @Test
    void ofAClassThereIsOnlyItsOwnSheet() {
        school.fill();
        List<List<List<String>>> sheets = school.written("attendance", school.ofClass("2024级2班"), Book.Form.DATA);
        assertThat(sheets.get(0).get(1)).endsWith("钱四", "线", "假", "缺", "3", "1");
        assertThat(school.written("sign-in", school.ofClass("2024级2班"), Book.Form.DATA)
                        .get(0))
                .hasSize(2);
        assertThat(school.written("attendance-summary", school.ofClass("2024级2班"), Book.Form.DATA)
                        .get(0))
                .hasSize(2);
        assertThat(school.written("hours", school.ofClass("2024级1班"), Book.Form.DATA)
                        .get(0))
                .hasSize(3);
    }

    @Test
    void hoursCountOnceForAHouseholdOfTwoChildren() {
        school.fill();
        List<List<String>> rows = data("hours", 0);
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0))
                .containsExactly("序号", "年级", "班级", "学生姓名", "家长姓名", "与学生关系", "应修课时", "已修课时", "积分", "缺席次数", "是否达标");
        assertThat(rows.get(1))
                .containsExactly("1", "一年级", "2025级1班", "张二、张一（2024级1班）", "张父", "父亲", "8", "8", "8", "0", "是");
        assertThat(rows.get(2)).containsExactly("2", "二年级", "2024级1班", "赵三", "赵父", "父亲", "8", "4", "4", "1", "否");
        assertThat(rows.get(3)).containsExactly("3", "二年级", "2024级2班", "钱四", "钱父", "父亲", "8", "0", "0", "1", "否");
    }

    @Test
    void aSchoolMayCountEachGuardianForItself() {
        school.fill();
        school.rule("4", "否");
        List<List<String>> rows = data("hours", 0);
        assertThat(rows).hasSize(7);
        assertThat(rows.get(1)).endsWith("张父", "父亲", "4", "4", "8", "0", "是");
        assertThat(rows.get(2)).endsWith("刘母", "母亲", "4", "4", "8", "0", "是");
        assertThat(rows.get(3)).endsWith("赵父", "父亲", "4", "4", "8", "1", "是");
        assertThat(rows.get(4)).endsWith("孙母", "母亲", "4", "0", "0", "1", "否");
    }

    @Test
    void whoFallsShortIsOnTheMakeUpListWithWhatWasMissed() {
        school.fill();
        List<List<String>> rows = data("make-up", 0);
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1)).endsWith("赵三", "赵父", "139****0031", "4", "4", "1", "10.18 好习惯");
        assertThat(rows.get(2)).endsWith("钱四", "钱父", "139****0041", "0", "8", "1", "9.20 读懂孩子；10.18 好习惯");
    }

    @Test
    void theSignInSheetLeavesRoomToSign() {
        List<List<String>> rows =
                school.written("sign-in", school.year(), Book.Form.DATA).get(1);
        assertThat(rows.get(0)).containsExactly("序号", "学号", "学生姓名", "监护人", "到会家长签名", "与学生关系", "签到时间", "备注");
        assertThat(rows.get(1)).contains("张一", "张父（父亲）、刘母（母亲）");
        assertThat(school.written("sign-in", school.year(), Book.Form.PRINT)
                        .get(1)
                        .toString())
                .contains("2024级1班家长签到表")
                .contains("活动名称", "主持人", "父亲 张父");
    }

    @Test
    void theRecordHasAPageForEachMeetingAndNothingElse() {
        school.fill();
        List<List<String>> rows = data("parent-meeting-record", 0);
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1)).contains("家校同心", "全校", "李校长★", "4", "3");
        assertThat(rows.get(2)).contains("期中家长会", "2024级1班", "陈班", "2", "多讲方法", "下次增加案例");
        assertThat(printed("parent-meeting-record")).contains("家长会记录表").contains("主持人签");
    }

    @Test
    void theTeachingPlanSaysWhenItWasHeld() {
        school.fill();
        List<List<String>> rows = data("teaching-plan", 0);
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1)).contains("3", "读懂孩子", "李校长", "全体家长", "4", "2025-09-20");
        assertThat(rows.get(2)).contains("20", "寒假怎么过").doesNotContain("2025-09-20");
    }

    @Test
    void aSchoolWithoutSessionsHandsInNil() {
        for (String key : List.of("attendance", "attendance-summary", "parent-meeting-record", "teaching-plan")) {
            assertThat(data(key, 0)).as(key).hasSize(1);
        }
        assertThat(printed("attendance")).contains("本期无记录");
        assertThat(printed("attendance-summary")).contains("本期无记录");
    }

    @Test
    void whatIsHandedInEachTermIsInTheBundle() {
        assertThat(school.open.reports().stream()
                        .filter(report -> KEYS.contains(report.key()))
                        .filter(Report::isBundled)
                        .map(Report::key))
                .containsExactly("session-ledger", "attendance-summary");
        assertThat(school.open.reports()).extracting(Report::key).containsAll(KEYS);
    }

    @Test
    void theHoursOfAParentAreTheSameForTheHeadTeacherOfOneChild() {
        school.fill();
        school.load("sessions", """
                活动日期,课时,活动类别,课题,对象班级
                2025-11-12,3,家长学校授课,只给二年级的课,2024级1班
                """);
        school.load("attendance", """
                日期,课题,班级,学生姓名,家长姓名,出席情况
                2025-11-12,只给二年级的课,2024级1班,张一,刘母,到
                """);
        Access ofSister = new Access(
                "一年级班主任",
                Set.of(Role.HEAD_TEACHER),
                null,
                Set.of(school.ofClass("2025级1班").classId()));
        Account whole = account(ActivitySchool.ADMIN);
        Account seen = account(ofSister);
        assertThat(seen.earned()).isEqualTo(whole.earned()).isEqualTo(11);
        assertThat(seen.absences()).isEqualTo(whole.absences());
        assertThat(seen.links()).extracting(Link::label).containsExactly("张二");
        assertThat(Accounts.of(school.activities, ofSister, school.year().period())
                        .of(null))
                .hasSize(1);
    }

    @Test
    void whatABrothersClassTalkedAboutIsNotToldToTheHeadTeacherOfHisSister() {
        school.load("sessions", """
                活动日期,课时,活动类别,课题,对象班级
                2025-11-12,3,家长学校授课,只给二年级的课,2024级1班
                """);
        school.load("attendance", """
                日期,课题,班级,学生姓名,出席情况
                2025-11-12,只给二年级的课,2024级1班,张一,缺席
                """);
        Access ofSister = new Access(
                "一年级班主任",
                Set.of(Role.HEAD_TEACHER),
                null,
                Set.of(school.ofClass("2025级1班").classId()));
        assertThat(MakeUpReport.missed(account(ActivitySchool.ADMIN))).isEqualTo("11.12 只给二年级的课");
        assertThat(MakeUpReport.missed(account(ofSister))).isEqualTo("11.12");
    }

    private Account account(Access access) {
        return Accounts.of(school.activities, access, school.year().period()).of(null).stream()
                .filter(one -> "张父".equals(one.holderName()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSessionOfAGradeThatNamesOneOfItsClassesIsNotAddedTwice() {
        String grade = "活动日期,活动类别,课题,对象范围,对象班级\n2025-10-11,家长学校授课,二年级的课,年级,%s\n";
        school.load("sessions", grade.formatted("2024级2班"));
        school.load("sessions", grade.formatted("2024级2班"));
        school.load("sessions", grade.formatted("2024级2班、2024级1班"));
        assertThat(school.activities.sessions().list(ActivitySchool.ADMIN, school.year()))
                .singleElement()
                .satisfies(one -> assertThat(one.value().whom().classes())
                        .extracting(Link::label)
                        .containsExactlyInAnyOrder("2024级1班", "2024级2班"));
    }

    @Test
    void whenAHouseholdSignedInIsKeptFromASheetAndFromAPastedList() {
        school.load("sessions", "活动日期,活动类别,课题,对象班级\n2025-11-08,家长会,期中家长会,2024级1班\n");
        school.load("attendance", """
                日期,班级,学生姓名,家长姓名,签到时间
                2025-11-08,2024级1班,张一,刘母,18:25
                """);
        UUID session = school.activities
                .sessions()
                .list(ActivitySchool.ADMIN, school.year())
                .get(0)
                .id();
        RollCall call = school.activities.rollCall(ActivitySchool.ADMIN, session, null);
        assertThat(call.lines())
                .extracting(line -> line.pupil().name(), RollCall.Line::signed)
                .containsExactlyInAnyOrder(tuple("张一", LocalTime.of(18, 25)), tuple("赵三", null));
        call.take(new NameList(call.lines()).read("赵三爸爸 18:31").found(), Turnout.PRESENT, Turnout.ABSENT);
        school.activities.attendance().keep(ActivitySchool.ADMIN, session, call.marks());
        assertThat(school.activities.attendance().of(ActivitySchool.ADMIN, session))
                .extracting(Mark::turnout, Mark::signed)
                .containsExactlyInAnyOrder(tuple(Turnout.ABSENT, null), tuple(Turnout.PRESENT, LocalTime.of(18, 31)));
    }
}
