package org.gongyu.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.gongyu.SmallSchool;
import org.gongyu.db.Stored;
import org.gongyu.feature.roster.Relation;
import org.gongyu.feature.roster.Student;
import org.gongyu.ledger.Problem;
import org.gongyu.sheet.ImportRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as schools send them: what a careful clerk reads in them, and what they would ask about. */
class SchoolFilesTest {

    @TempDir
    Path temp;

    private SmallSchool small;

    @BeforeEach
    void open() {
        small = new SmallSchool(temp.resolve("校"));
    }

    @AfterEach
    void close() {
        small.close();
    }

    private List<Student> children() {
        return small.<Student>shelf("student").store().list(SmallSchool.ADMIN, small.scope(0)).stream()
                .map(Stored::value)
                .toList();
    }

    private Student child(String name) {
        return children().stream()
                .filter(one -> one.identity().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> problems(ImportRun<?> run) {
        return run.rows().stream()
                .flatMap(row -> row.problems().stream())
                .map(Problem::key)
                .toList();
    }

    private static List<Object> dates(ImportRun<?> run) {
        return run.rows().stream()
                .<Object>map(row -> row.written().entrySet().stream()
                        .filter(cell -> cell.getKey().key().equals("date"))
                        .map(cell -> cell.getValue())
                        .findFirst()
                        .orElse(""))
                .toList();
    }

    @Test
    void aDayWithoutAYearIsInTheYearOfTheTitle() {
        ImportRun<?> run = small.read(
                "visits",
                "2025—2026学年家访记录表",
                "时间|班级|学生|家访形式|家访老师",
                "9月5日|2025级1班|张伟|入户走访|王老师",
                "3.6|2025级1班|刘洋|上门|王老师",
                "25/10/7|2025级1班|陈晨|家校面谈|王老师");
        assertThat(problems(run)).isEmpty();
        assertThat(dates(run)).containsExactly("2025年9月5日", "2026年3月6日", "25/10/7");
        run.store(true);
        assertThat(small.records("visit", SmallSchool.ADMIN, small.scope(0)).toString())
                .contains("date=2025-09-05", "date=2026-03-06", "date=2025-10-07");
    }

    @Test
    void withoutATitleThatTellsTheYearItIsAskedFor() {
        ImportRun<?> run = small.read("visits", "填报日期：2026年1月5日", "时间|班级|学生|家访形式|家访老师", "9月5日|2025级1班|张伟|入户|王老师");
        assertThat(problems(run)).containsExactly("date");
        assertThat(small.problems("visits", "日期|学生|家访形式|家访老师", "9/10/18|张伟|入户|王老师"))
                .as("which of the three is the year can't be told")
                .containsExactly("date");
    }

    @Test
    void bothParentsInOneCellAreTwoGuardians() {
        small.bring(
                "roster",
                "姓 名|身份证件类型|班级|家长及电话",
                "李 四|其他|2025级1班|父：李大 13900000001，母亲：王小 138 0000 0002",
                "阿依古丽·买买提|其他|2025级1班|买买提（爷爷）");
        Student child = child("李四");
        assertThat(child.first().name()).isEqualTo("李大");
        assertThat(child.first().relation()).isEqualTo(Relation.FATHER);
        assertThat(child.first().phone()).isEqualTo("13900000001");
        assertThat(child.second().name()).isEqualTo("王小");
        assertThat(child.second().relation()).isEqualTo(Relation.MOTHER);
        assertThat(child.second().phone()).isEqualTo("13800000002");
        assertThat(child("阿依古丽·买买提").first().relation()).isEqualTo(Relation.GRANDFATHER);
    }

    @Test
    void parentsMayBeNumberedBehindAndStrokesAreNobody() {
        small.bring("roster", "姓名|身份证件类型|班级|家长姓名1|家长电话1|家长姓名2|家长电话2|备注", "赵一|其他|2025级1班|赵父|139 0000 0003|/|无|—");
        Student child = child("赵一");
        assertThat(child.first().phone()).isEqualTo("13900000003");
        assertThat(child.second()).isNull();
        assertThat(child.note()).isNull();
    }

    @Test
    void parentsUnderASharedHeaderAreTheirOwn() {
        small.bring(
                "roster",
                "基本信息|||家庭成员或监护人信息（一）|||家庭成员或监护人信息（二）||",
                "姓名|身份证件类型|班级|姓名|关系|联系电话|姓名|关系|联系电话",
                "钱二|其他|2025级1班|钱父|父亲|13900000004|钱母|母亲|13900000005");
        Student child = child("钱二");
        assertThat(child.home().phone()).as("theirs is not the child's").isNull();
        assertThat(child.first().phone()).isEqualTo("13900000004");
        assertThat(child.second().name()).isEqualTo("钱母");
    }

    @Test
    void numbersMayHaveTheirUnitAndBothTopicsMayBeNamed() {
        small.bring("training", "教师|培训时间|培训名称|培训类别|学时", "王老师|2025.10.15|家校共育|心理健康教育、家庭教育指导|6学时", "合计||||6");
        assertThat(small.records("training", SmallSchool.ADMIN, small.scope(0)).toString())
                .contains("hours=6", "BOTH", LocalDate.of(2025, 10, 15).toString());
    }

    @Test
    void aTeamMayBeCalledByTheBeginningOfItsName() {
        small.bring("volunteers", "姓名|队伍类别", "张大爷|五老");
        assertThat(small.problems("volunteers", "姓名|队伍类别", "李大爷|没有的队伍")).containsExactly("unknown-name");
    }

    @Test
    void aWordThatMayMeanTheDayOrTheHoursMeansTheHoursBesideTheDay() {
        small.bring("visits", "家访时间|家访日期|学生|形式|教师", "19:00—19:40|2025-10-07|张伟|入户|王老师");
        small.bring("visits", "家访时间|学生|形式|教师", "2025-10-08|刘洋|入户|王老师");
        assertThat(small.records("visit", SmallSchool.ADMIN, small.scope(0)).toString())
                .contains("date=2025-10-07, from=19:00, to=19:40", "date=2025-10-08, from=null");
    }

    @Test
    void aRequiredFieldTakesItsSpellingThoughItIsAnothersLabel() {
        small.bring("sessions", "活动时间|活动类型|活动主题|参加对象", "2025-10-09|家长会|开学家长会|全校");
        assertThat(small.records("session", SmallSchool.ADMIN, small.scope(0)).toString())
                .contains("开学家长会");
    }

    @Test
    void whatIsNotReadIsNamed() {
        ImportRun<?> run = small.read("roster", "序号|姓名|身份证件类型|班级|兴趣爱好", "1|孙三|其他|2025级1班|画画");
        assertThat(run.unread()).containsExactly("兴趣爱好");
    }
}
