package org.gongyu.feature.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.feature.committee.CommitteeSchool.ADMIN;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.gongyu.feature.Exports;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Book;
import org.gongyu.sheet.Grid;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.SheetFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitteeReportsTest {

    @TempDir
    private Path folder;

    private CommitteeSchool school;

    @BeforeEach
    void open() {
        school = new CommitteeSchool(folder);
    }

    @AfterEach
    void close() {
        school.close();
    }

    private void fill() {
        school.load("committee-members", """
                组织类型,级别,班级,任期起止,家长姓名,学生姓名,职务,代表身份,分工,离任日期
                家委会,校级,2024级1班,2025年9月至2027年8月,李书记,,主任,书记,,
                家委会,校级,2024级1班,2025年9月至2027年8月,刘母,张一,委员,,宣传,
                家委会,班级,2024级1班,2024年9月至2025年8月,孙母,赵三,主任,,,
                家委会,班级,2024级2班,2025年9月至2026年8月,钱父,钱四,主任,,,
                家委会,班级,2024级2班,2025年9月至2026年8月,孙父,孙五,委员,,,2026-03-01
                共育委员会,,,,孙桂兰,,委员,社区,,
                """);
        school.load("committee-meetings", "委员会,会议日期,应到人数,实到人数,会议议题,形成决议,落实情况\n校级家长委员会,2025-10-10,2,2,食堂,每周公示,已公示\n");
    }

    private List<List<String>> written(String key, UUID classId, Book.Form form, String reason, int sheet) {
        Report report = school.open.reports().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        Scope scope = new Scope(school.year().period(), classId);
        Path file = school.open
                .exports()
                .export(ADMIN, new Exports.Order(report, scope, form, reason), folder.resolve(key + form + ".xlsx"));
        return SheetFile.sheets(file).get(sheet).grid().lines().stream()
                .map(Grid.Line::cells)
                .toList();
    }

    private List<List<String>> data(String key, int sheet) {
        return written(key, null, Book.Form.DATA, null, sheet);
    }

    @Test
    void theRosterListsWhoIsInOfficeByLevel() {
        fill();
        List<List<String>> rows = data("committee-roster", 0);
        assertThat(rows.get(0))
                .containsExactly(
                        "序号", "级别", "年级", "班级", "姓名", "性别", "学生姓名", "与学生关系", "职务", "分工", "联系电话", "任期起止", "产生方式", "备注");
        assertThat(rows.get(1))
                .startsWith("1", "校级", "", "", "李书记", "", "", "", "主任", "", "138****0001", "2025-09-01—2027-08-31");
        assertThat(rows.get(2))
                .startsWith("2", "校级", "二年级", "2024级1班", "刘母", "女", "张一", "母亲", "委员", "宣传", "139****0012");
        assertThat(rows.get(3)).contains("班级", "2024级1班", "孙母", "赵三");
        assertThat(rows.get(4)).contains("班级", "2024级2班", "钱父", "钱四");
        assertThat(rows).hasSize(5);
        assertThat(data("committee-roster", 1).get(1)).startsWith("1", "家校社共育委员会", "孙桂兰", "社区工作人员");
    }

    @Test
    void telephonesAreWrittenInFullWithAReason() {
        fill();
        assertThat(written("committee-roster", null, Book.Form.DATA, "上报教育局", 0).get(1))
                .contains("13800000001");
    }

    @Test
    void theStatisticsCountByLevel() {
        fill();
        List<List<String>> rows = data("committee-coverage", 0);
        assertThat(rows.get(0)).containsExactly("序号", "级别", "应建数", "已建数", "组建率", "成员数", "空缺数", "届满未换届", "无主任");
        assertThat(rows.get(1)).startsWith("1", "校级", "1", "1").endsWith("2", "0", "0", "0");
        assertThat(rows.get(2)).startsWith("2", "年级", "2", "0").endsWith("0", "0", "0", "0");
        assertThat(rows.get(3)).startsWith("3", "班级", "3", "2").endsWith("2", "1", "1", "0");
        List<List<String>> each = data("committee-coverage", 1);
        assertThat(each).hasSize(7);
        assertThat(each.get(4)).contains("2025级1班", "否", "未组建");
        assertThat(each.get(5)).contains("2024级1班", "是", "孙母", "届满未换届");
        assertThat(each.get(6)).contains("2024级2班", "钱父", "空缺：孙父（委员）");
        assertThat(data("committee-coverage", 2).get(2)).contains("家校社共育委员会", "是", "缺少代表：家长代表、教师代表、法律专业人员、教育专家");
    }

    @Test
    void ofAClassThereIsOnlyItsOwnLine() {
        fill();
        UUID its = school.standing("2024级2班家长委员会").schoolClass().id();
        assertThat(written("committee-coverage", its, Book.Form.DATA, null, 0))
                .hasSize(2)
                .last()
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(String.class))
                .contains("2024级2班", "钱父");
        assertThat(written("committee-roster", its, Book.Form.DATA, null, 0)).hasSize(2);
    }

    @Test
    void theMinutesHaveAPageForEachMeeting() {
        fill();
        assertThat(data("committee-meetings", 0).get(1)).contains("校级家长委员会", "食堂", "每周公示", "已公示");
        assertThat(words(written("committee-meetings", null, Book.Form.PRINT, null, 0)))
                .contains("家委会会议记录")
                .contains("形成决议")
                .contains("出席人员\n签字");
    }

    @Test
    void thePrintedRosterSaysHowItWasCounted() {
        fill();
        assertThat(words(written("committee-roster", null, Book.Form.PRINT, null, 0)))
                .contains("示例小学2025—2026学年家长委员会成员名册")
                .contains("填报单位（盖章）：示例小学")
                .contains("统计时点：2026年8月31日。")
                .contains("单位负责人（签字）：");
    }

    @Test
    void aSchoolWithoutCommitteesHandsInNil() {
        assertThat(data("committee-roster", 0)).hasSize(1);
        assertThat(data("committee-meetings", 0)).hasSize(1);
        assertThat(words(written("committee-roster", null, Book.Form.PRINT, null, 0)))
                .contains("本期无记录");
        assertThat(words(written("committee-meetings", null, Book.Form.PRINT, null, 0)))
                .contains("家委会会议记录");
        assertThat(data("committee-coverage", 0).get(3)).startsWith("3", "班级", "3", "0");
    }

    private static String words(List<List<String>> rows) {
        return rows.toString();
    }
}
