package org.gongyu.feature.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongyu.MadeUp;
import org.gongyu.db.Batches;
import org.gongyu.db.Stored;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Grid;
import org.gongyu.sheet.ImportRun;
import org.gongyu.sheet.Importer;
import org.gongyu.vault.Access;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The five importers of the care files, each given a sheet as a school would keep it. */
class CareImportTest {

    private static final Access ADMIN = Access.administrator();
    private static final Scope EVER = new Scope(Period.ALWAYS, null);

    @TempDir
    private Path folder;

    private OpenSchool school;
    private Care care;
    private String child;
    private String className;
    private String teacher;

    @BeforeEach
    void open() {
        school = MadeUp.create(folder.resolve("学校"), 60);
        care = CareSchool.care(school);
        Pupil pupil = care.campus().roster(ADMIN).pupils().stream()
                .filter(one -> care.files().of(ADMIN, one.id()).isEmpty())
                .filter(one -> care.campus()
                        .roster(ADMIN)
                        .classOn(one.id(), care.campus().today())
                        .isPresent())
                .findFirst()
                .orElseThrow();
        child = pupil.name();
        className = care.campus()
                .roster(ADMIN)
                .classOn(pupil.id(), care.campus().today())
                .orElseThrow()
                .label();
        teacher = care.campus().roster(ADMIN).staff().iterator().next().name();
    }

    @AfterEach
    void close() {
        school.close();
    }

    private ImportRun<?> run(String key, List<String> header, List<String> row) {
        Importer<?> importer = school.importers().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        List<Grid.Line> lines = new ArrayList<>();
        lines.add(new Grid.Line(1, header));
        lines.add(new Grid.Line(2, row));
        ImportRun<?> run = ImportRun.of(importer, ADMIN, school.db(), MadeUp.TEXTS, "名单.xlsx", new Grid(lines));
        run.check();
        return run;
    }

    private Importer.Outcome stored(String key, List<String> header, List<String> row) {
        ImportRun<?> run = run(key, header, row);
        assertThat(run.refused()).as(key).isEmpty();
        return run.store(true);
    }

    private Importer.Outcome storeFile() {
        return stored(
                "care",
                List.of("姓名", "所在班级", "学生类别", "等级", "帮扶责任人", "建档时间"),
                List.of(child, className, "留守儿童、孤儿", "重点关注", teacher, "2026.9.10"));
    }

    private CareFile file() {
        return care.files().list(ADMIN, EVER).stream()
                .map(Stored::value)
                .filter(one -> one.student().label().equals(child))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aListOfChildrenBecomesFilesAndIsTakenBackAgain() {
        int before = care.files().list(ADMIN, EVER).size();
        Importer.Outcome outcome = storeFile();
        assertThat(outcome.added()).isOne();
        assertThat(file().categories()).extracting(one -> one.label()).containsExactly("留守儿童", "孤儿");
        assertThat(file().level()).isEqualTo(Attention.CLOSE);
        assertThat(file().team().helper().label()).isEqualTo(teacher);
        assertThat(file().course().openedOn()).isEqualTo(LocalDate.of(2026, 9, 10));
        new Batches(school.db()).undo(ADMIN, outcome.batch());
        assertThat(care.files().list(ADMIN, EVER)).hasSize(before);
    }

    @Test
    void plansLogReviewsAndNoticesFollowOnceTheFileIsThere() {
        storeFile();
        stored(
                "care-plans",
                List.of("姓名", "班级", "计划日期", "目标", "措施", "评估日期"),
                List.of(child, className, "2026-09-12", "按时完成作业", "班主任；每周谈话", "2026-12-20"));
        stored(
                "care-log",
                List.of("姓名", "班级", "帮扶日期", "帮扶形式", "教师", "帮扶内容", "效果"),
                List.of(child, className, "2026-09-20", "谈话", teacher, "聊近况", "愿意开口"));
        stored(
                "care-reviews",
                List.of("学生姓名", "班级", "评估日期", "评估人", "评估结论"),
                List.of(child, className, "2026-10-30", teacher, "明显好转"));
        stored(
                "care-notices",
                List.of("学生姓名", "班级", "告知日期", "被委托人姓名", "书面告知"),
                List.of(child, className, "2026-09-15", "王奶奶", "是"));
        LocalDate today = care.campus().today();
        UUID id = file().student().id();
        assertThat(care.plans().of(ADMIN, id, today)).extracting(Plan::goals).containsExactly("按时完成作业");
        assertThat(care.log().of(ADMIN, id, today)).extracting(LogEntry::kind).containsExactly(LogKind.TALK);
        assertThat(care.reviews().of(ADMIN, id, today))
                .extracting(one -> one.reviewer().label())
                .containsExactly(teacher);
        assertThat(care.notices().of(ADMIN, id, today))
                .extracting(one -> one.carer().name())
                .containsExactly("王奶奶");
    }

    @Test
    void rowsThatSayWhatCannotBeAreRefusedWithTheReason() {
        ImportRun<?> unknown = run(
                "care",
                List.of("姓名", "班级", "类别", "关注等级", "建档日期"),
                List.of("查无此人", className, "留守儿童", "一般关注", "2026-09-10"));
        assertThat(unknown.refused()).hasSize(1);
        ImportRun<?> category = run(
                "care",
                List.of("姓名", "班级", "类别", "关注等级", "建档日期"),
                List.of(child, className, "没有这一类", "一般关注", "2026-09-10"));
        assertThat(category.refused()).hasSize(1);
        storeFile();
        ImportRun<?> measures = run(
                "care-plans",
                List.of("姓名", "班级", "制定日期", "帮扶目标", "帮扶措施"),
                List.of(child, className, "2026-09-12", "目标", "多关心"));
        assertThat(measures.refused()).singleElement().satisfies(row -> assertThat(row.problems())
                .extracting(problem -> problem.key())
                .contains("care-measure"));
    }

    @Test
    void everyRowOfTheMadeUpSchoolIsStored() {
        int children = care.campus().roster(ADMIN).pupils().size();
        assertThat(care.files().list(ADMIN, EVER)).hasSizeBetween(children / 12 - 1, children / 12 + 1);
        assertThat(care.plans().list(ADMIN, EVER)).isNotEmpty();
        assertThat(care.log().list(ADMIN, EVER))
                .hasSizeGreaterThan(care.files().list(ADMIN, EVER).size());
        assertThat(care.reviews().list(ADMIN, EVER)).isNotEmpty();
        assertThat(care.notices().list(ADMIN, EVER)).isNotEmpty();
    }
}
