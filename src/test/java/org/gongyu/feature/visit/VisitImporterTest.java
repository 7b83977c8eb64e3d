package org.gongyu.feature.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.feature.visit.SampleSchool.ADMIN;
import static org.gongyu.feature.visit.SampleSchool.YEAR;
import static org.gongyu.feature.visit.SampleSchool.link;
import static org.gongyu.feature.visit.SampleSchool.links;
import static org.gongyu.feature.visit.SampleSchool.visit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongyu.db.Batches;
import org.gongyu.db.Db;
import org.gongyu.db.Stored;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.roster.Tier;
import org.gongyu.feature.school.ListStore;
import org.gongyu.feature.school.School;
import org.gongyu.feature.school.SchoolStore;
import org.gongyu.feature.school.Stage;
import org.gongyu.ledger.Problem;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Grid;
import org.gongyu.sheet.ImportRun;
import org.gongyu.sheet.Importer;
import org.gongyu.sheet.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisitImporterTest {

    private static final String HEADERS = "日期|时间|班级|学生姓名|身份证号|家访方式|教师|家访内容|家长反馈";
    private static final String NUMBER = "120199201903244301";

    @TempDir
    private Path folder;

    private final SampleSchool school =
            SampleSchool.usual().idNumber("张伟", NUMBER).teacher("欧阳老师", Tier.SUBJECT_TEACHER);
    private Db db;
    private Visits visits;
    private VisitImporter importer;

    @BeforeEach
    void open() {
        db = school.create(folder);
        SchoolStore schools = new SchoolStore(db);
        schools.found(ADMIN, new School("示例小学", null, Stage.PRIMARY, 6, false), SampleSchool.TERMS.all());
        visits = Visits.of(
                new Campus(db, schools, new ListStore(db, VisitDesk.ZH), access -> school.roster(), VisitDesk.ZH));
        importer = new VisitImporter(visits);
    }

    @AfterEach
    void close() {
        db.close();
    }

    private ImportRun<Visit> run(String... lines) {
        List<Grid.Line> grid = new ArrayList<>();
        grid.add(new Grid.Line(1, Arrays.asList(HEADERS.split("\\|"))));
        for (String line : lines) {
            grid.add(new Grid.Line(grid.size() + 1, Arrays.asList(line.split("\\|", -1))));
        }
        ImportRun<Visit> run = ImportRun.of(importer, ADMIN, db, VisitDesk.ZH, "台账.xlsx", new Grid(grid));
        run.check();
        return run;
    }

    private Row<Visit> row(String line) {
        return run(line).rows().get(0);
    }

    private List<String> problems(String line) {
        return row(line).problems().stream().map(Problem::key).toList();
    }

    private List<Visit> stored() {
        return visits.store().list(ADMIN, new Scope(YEAR, null)).stream()
                .map(Stored::value)
                .toList();
    }

    @Test
    void aRowBecomesAVisitWhateverItsColumnsAreCalled() {
        ImportRun<Visit> run = run("2025/10/8|19：00-20:30|一年级1班|张　伟|" + NUMBER + "|上门家访|王老师、欧阳 老师|聊作息|多沟通");
        assertThat(run.rows().get(0).problems()).isEmpty();
        assertThat(run.store(false).added()).isEqualTo(1);
        Visit visit = stored().get(0);
        assertThat(visit.date()).isEqualTo(LocalDate.of(2025, 10, 8));
        assertThat(visit.from()).isEqualTo(LocalTime.of(19, 0));
        assertThat(visit.to()).isEqualTo(LocalTime.of(20, 30));
        assertThat(visit.mode()).isEqualTo(Mode.HOME);
        assertThat(visit.staff()).isEqualTo(links("王老师", "欧阳老师"));
        assertThat(visit.content()).isEqualTo("聊作息");
        assertThat(visit.views()).isEqualTo("多沟通");
        assertThat(visit.grouped()).isFalse();
    }

    @Test
    void withoutANumberClassAndNameTellTheChild() {
        Row<Visit> row = row("2025-10-08||2025级（1）班|刘洋、陈晨||入户|王老师||");
        assertThat(row.problems()).isEmpty();
        assertThat(row.draft().get(VisitLedger.STUDENTS)).isEqualTo(links("刘洋", "陈晨"));
        assertThat(row.draft().yes(VisitLedger.GROUPED)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"王老师 欧阳老师", "王老师\u3000欧阳老师", "王老师\n欧阳老师", "王老师（班主任）、欧阳老师(科任)", "王老师/欧阳老师"})
    void teachersArePartedByBlanksAndLinesAndKnownWithoutRemarks(String written) {
        Row<Visit> row = row("2025-10-08||2025级1班|张伟||入户|" + written + "||");
        assertThat(row.problems()).isEmpty();
        assertThat(row.draft().get(VisitLedger.STAFF)).isEqualTo(links("王老师", "欧阳老师"));
    }

    /** 王老师 is somebody's name here, and stays it; 王老师教师 isn't, and neither is who has only a surname. */
    @Test
    void howOneSpeaksToATeacherOrAChildIsNoPartOfTheName() {
        Row<Visit> row = row("2025-10-08||2025级1班|张伟同学||入户|欧阳老师老师、王老师教师||");
        assertThat(row.problems()).isEmpty();
        assertThat(row.draft().get(VisitLedger.STAFF)).isEqualTo(links("欧阳老师", "王老师"));
        assertThat(row("2025-10-08||2025级1班|张伟||入户|王老师、欧主任||").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.args()).containsExactly("欧主任"));
    }

    @Test
    void blanksPartOnlyNamesThatAreAllKnown() {
        Row<Visit> row = row("2025-10-08||2025级1班|张伟||入户|王老师 没有人||");
        assertThat(row.problems()).singleElement().satisfies(problem -> assertThat(problem.args())
                .containsExactly("王老师 没有人"));
    }

    @Test
    void childrenOfOneNameInAClassAreRefusedWithTheCandidates() {
        school.pupil("刘洋二", "2025级1班", "刘二");
        school.rename("刘洋二", "刘洋");
        Row<Visit> row = row("2025-10-08||2025级1班|刘洋||入户|王老师||");
        assertThat(row.problems()).extracting(Problem::key).containsExactly("ambiguous-student");
        assertThat(row.problems().get(0).args().get(1).toString())
                .contains("2025级1班、学号 2")
                .contains("；");
        assertThat(row.isRefused()).isTrue();
    }

    @Test
    void peopleWhoAreNotThereAreRefused() {
        assertThat(problems("2025-10-08||2025级1班|没有人||入户|王老师||")).containsExactly("unknown-student");
        assertThat(problems("2025-10-08||2024级1班|张伟||入户|王老师||")).containsExactly("unknown-student");
        assertThat(problems("2025-10-08||2023级9班|张伟||入户|王老师||")).containsExactly("unknown-class");
        assertThat(problems("2025-10-08||2025级1班|张伟||入户|王老师，没有人||")).containsExactly("unknown-staff");
        assertThat(problems("2025-10-08||2025级1班|刘洋|" + NUMBER + "|入户|王老师||")).containsExactly("name-differs");
        assertThat(problems("2025-10-08||2025级1班|张伟|120199201903244310|入户|王老师||"))
                .containsExactly("id-checksum");
        assertThat(problems("2025-10-08||2025级1班|张伟|12019920190319835X|入户|王老师||"))
                .containsExactly("unknown-number");
    }

    @Test
    void everythingWrongWithARowIsSaidOnce() {
        assertThat(problems("2025-13-08|晚上|2025级1班||| 走路 |||"))
                .containsExactlyInAnyOrder("date", "times", "choice", "required", "required");
        assertThat(problems("2025-10-08|20:30-19:00|2025级1班|张伟||入户|王老师||")).containsExactly("ends-before-start");
        assertThat(problems("2026-05-21||2025级1班|张伟||入户|王老师||")).containsExactly("still-to-come");
        assertThat(problems("2024-10-08||2025级1班|张伟||入户|王老师||")).containsExactly("outside-term");
        assertThat(problems("2025-10-08||2025级1班|张伟||入户|王老师|" + "长".repeat(4001) + "|"))
                .containsExactly("too-long");
    }

    @Test
    void aRowThatRepeatsAnEarlierOneIsRefusedButOtherwiseTheSameDayMayHoldSeveralVisits() {
        ImportRun<Visit> run = run(
                "2025-10-08||2025级1班|张伟||入户|王老师、孙老师||",
                "2025-10-08||2025级1班|张伟||电话|王老师、孙老师||",
                "2025-10-08||2025级1班|张伟|" + NUMBER + "|上门|孙老师,王老师||");
        assertThat(run.rows()).extracting(Row::isRefused).containsExactly(false, false, true);
        Problem problem = run.rows().get(2).problems().get(0);
        assertThat(problem.key()).isEqualTo("duplicate-in-file");
        assertThat(problem.args()).startsWith(2);
    }

    @Test
    void aRowThatRepeatsAStoredVisitUpdatesWhatItTellsAndWipesNothing() {
        visits.store()
                .add(
                        ADMIN,
                        visit("2025-10-08", Mode.HOME, "王老师", "张伟")
                                .set(VisitLedger.OUTCOME, "有改善")
                                .set(VisitLedger.CONTENT, "旧"));
        ImportRun<Visit> run = run("2025-10-08||2025级1班|张伟||入户|王老师|新|");
        assertThat(run.rows().get(0).twin().label()).isEqualTo("2025-10-08 张伟 入户");
        Importer.Outcome outcome = run.store(false);
        assertThat(outcome.updated()).isEqualTo(1);
        assertThat(stored()).hasSize(1);
        assertThat(stored().get(0).content()).isEqualTo("新");
        assertThat(stored().get(0).outcome()).isEqualTo("有改善");
        new Batches(db).undo(ADMIN, outcome.batch());
        assertThat(stored().get(0).content()).isEqualTo("旧");
    }

    @Test
    void aRepeatedRowMayBeSkipped() {
        visits.store().add(ADMIN, visit("2025-10-08", Mode.HOME, "王老师", "张伟"));
        ImportRun<Visit> run = run("2025-10-08||2025级1班|张伟||入户|王老师|新|");
        run.rows().get(0).decide(Row.Fate.SKIP);
        assertThat(run.store(false).skipped()).isEqualTo(1);
        assertThat(stored().get(0).content()).isNull();
    }

    @Test
    void oneChildOfAStoredGroupVisitIsItsRepetitionButStoredAndNewTogetherAreRefused() {
        visits.store().add(ADMIN, visit("2025-10-08", Mode.HOME, "王老师", "张伟", "刘洋"));
        assertThat(row("2025-10-08||2025级1班|刘洋||入户|王老师||").twin()).isNotNull();
        assertThat(problems("2025-10-08||2025级1班|刘洋、陈晨||入户|王老师||")).containsExactly("duplicate");
        run("2025-10-08||2025级1班|刘洋||入户|王老师|新|").store(false);
        assertThat(stored().get(0).students()).containsExactly(link("张伟"), link("刘洋"));
    }

    @Test
    void aMendedRowIsCheckedAfresh() {
        ImportRun<Visit> run = run("2025-10-08|晚上|2025级1班|没有人||入户|王老师||");
        Row<Visit> row = run.rows().get(0);
        assertThat(row.isRefused()).isTrue();
        run.mend(List.of(row), VisitColumns.TIMES, "19:00-20:00");
        run.mend(List.of(row), VisitLedger.STUDENTS, "刘洋");
        assertThat(row.problems()).isEmpty();
        assertThat(run.store(false).added()).isEqualTo(1);
    }
}
