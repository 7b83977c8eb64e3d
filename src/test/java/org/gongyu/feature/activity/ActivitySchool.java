package org.gongyu.feature.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongyu.MadeUp;
import org.gongyu.feature.Exports;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.roster.RosterFeature;
import org.gongyu.feature.school.School;
import org.gongyu.feature.school.Stage;
import org.gongyu.feature.school.Terms;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Book;
import org.gongyu.sheet.Grid;
import org.gongyu.sheet.ImportRun;
import org.gongyu.sheet.Importer;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Row;
import org.gongyu.sheet.SheetFile;
import org.gongyu.vault.Access;

/** A small primary school of three classes and three households on a real database, in 2025—2026学年. */
final class ActivitySchool implements AutoCloseable {

    static final Access ADMIN = Access.administrator();

    private static final String STAFF = """
            姓名,人员类别,联系电话,任班主任班级
            李校长,校领导,13800000001,
            陈班,班主任,13800000004,2024级1班
            """;

    /** 张一 and 张二 are brother and sister. */
    private static final String ROSTER = """
            姓名,身份证件类型,性别,年级,班级,成员1姓名,成员1关系,成员1联系电话,成员2姓名,成员2关系,成员2联系电话
            张一,其他,男,二年级,2024级1班,张父,父亲,13900000011,刘母,母亲,13900000012
            张二,其他,女,一年级,2025级1班,张父,父亲,13900000011,刘母,母亲,13900000012
            赵三,其他,男,二年级,2024级1班,赵父,父亲,13900000031,孙母,母亲,13900000032
            钱四,其他,女,二年级,2024级2班,钱父,父亲,13900000041,王芳,母亲,13900000042
            """;

    private static final String PLANS = """
            周次,计划日期,课题,主讲人,对象,形式,课时,教材
            3,2025-09-20,读懂孩子,李校长,全体家长,集中授课,4,读本
            20,2026-01-10,寒假怎么过,李校长,全体家长,集中授课,2,读本
            """;

    private static final String SESSIONS = """
            活动日期,开始时间,结束时间,课时,活动类别,课题,对象范围,对象班级,主讲人,教学计划条目,主要内容,家长意见,处理结果
            2025-09-03,18:00,19:20,,“有情施教”专题家长会,家校同心,全校,,李校长,,开学要求,,
            2025-09-20,9:00,12:00,4,家长学校授课,读懂孩子,全校,,李校长,2025-09-20 读懂孩子,情绪,,
            2025-10-18,9:00,12:00,4,家长学校授课,好习惯,全校,,李校长,,作息,,
            2025-11-08,18:30,20:00,,家长会,期中家长会,按班级,2024级1班,陈班,,期中情况,多讲方法,下次增加案例
            """;

    private static final String ATTENDANCE = """
            日期,课题,班级,学生姓名,家长姓名,出席情况
            2025-09-03,家校同心,2024级1班,张一,,到
            2025-09-03,家校同心,2025级1班,张二,,到
            2025-09-03,家校同心,2024级1班,赵三,,缺席
            2025-09-03,家校同心,2024级2班,钱四,,线上
            2025-09-20,读懂孩子,2024级1班,张一,刘母,到
            2025-09-20,读懂孩子,2025级1班,张二,刘母,到
            2025-09-20,读懂孩子,2024级1班,赵三,,到
            2025-09-20,读懂孩子,2024级2班,钱四,,请假
            2025-10-18,好习惯,2024级1班,张一,张父,到
            2025-10-18,好习惯,2025级1班,张二,张父,迟到
            2025-10-18,好习惯,2024级1班,赵三,,缺席
            2025-10-18,好习惯,2024级2班,钱四,,缺席
            2025-11-08,期中家长会,2024级1班,张一,,到
            2025-11-08,期中家长会,2024级1班,赵三,,迟到
            """;

    final OpenSchool open;
    final Activities activities;
    private final Path folder;

    ActivitySchool(Path folder) {
        this.folder = folder;
        open = MadeUp.empty(folder.resolve("data"));
        open.schools().found(ADMIN, new School("示例小学", "河北区", Stage.PRIMARY, 6, false), Terms.usual(2025));
        load("staff", STAFF);
        load("roster", ROSTER);
        activities = Activities.of(open.features().stream()
                .filter(RosterFeature.class::isInstance)
                .map(RosterFeature.class::cast)
                .findFirst()
                .orElseThrow()
                .campus());
    }

    /** Two lectures and two meetings, and who came. */
    void fill() {
        load("plans", PLANS);
        load("sessions", SESSIONS);
        load("attendance", ATTENDANCE);
    }

    /** A rule of the school's own. */
    void rule(String required, String pooled) {
        load("hours-rules", """
                起始学年,一课时的分钟数,每学年应修课时,允许缺席次数,每课时积分,家庭合并计算,家长会也计学时
                2025,40,%s,1,2,%s,否
                """.formatted(required, pooled));
    }

    Scope year() {
        return new Scope(MadeUp.year(open), null);
    }

    Scope ofClass(String label) {
        return new Scope(
                MadeUp.year(open),
                activities.campus().roster(ADMIN).classes().stream()
                        .filter(its -> its.label().equals(label))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    void load(String importer, String csv) {
        Importer<?> its = open.importers().stream()
                .filter(one -> one.key().equals(importer))
                .findFirst()
                .orElseThrow();
        try {
            Path file = Files.writeString(folder.resolve(importer + ".csv"), csv);
            ImportRun<?> run = ImportRun.read(its, ADMIN, open.db(), MadeUp.TEXTS, file);
            run.check();
            assertThat(run.refused()).extracting(Row::problems).isEmpty();
            run.store(true);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    /** A report written to a workbook and read back: its sheets, each with its rows of cells. */
    List<List<List<String>>> written(String key, Scope scope, Book.Form form) {
        Report report = open.reports().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        Path file = open.exports()
                .export(ADMIN, new Exports.Order(report, scope, form, null), folder.resolve(key + form + ".xlsx"));
        return SheetFile.sheets(file).stream()
                .map(sheet ->
                        sheet.grid().lines().stream().map(Grid.Line::cells).toList())
                .toList();
    }

    @Override
    public void close() {
        open.close();
    }
}
