package org.gongyu.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.gongyu.MadeBook;
import org.gongyu.SmallSchool;
import org.gongyu.sheet.ImportRun;
import org.gongyu.sheet.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks whose classes stand in titles and on tabs only. */
class ClassSheetsTest {

    private static final String HEADS = "姓名|身份证件类型|性别";

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

    private ImportRun<?> read(String importer, String name, MadeBook book) {
        return small.read(importer, book.to(temp.resolve(name)));
    }

    private static <R> List<String> problems(ImportRun<R> run) {
        return run.rows().stream()
                .flatMap(row -> row.problems().stream()
                        .map(problem ->
                                row.sheet() + row.number() + " " + problem.key() + (problem.warning() ? "?" : "")))
                .toList();
    }

    private List<String> classes(ImportRun<?> run) {
        return run.rows().stream().map(Row::written).map(Object::toString).toList();
    }

    @Test
    void aRosterOfSeveralClassesIsOneBatchAndTakenBackAsOne() {
        ImportRun<?> run = read(
                "roster",
                "名册.xlsx",
                new MadeBook()
                        .sheet("三年级1班", "实验小学2025—2026学年学生名册", HEADS, "甲一|其他|男")
                        .sheet("三（2）班", HEADS, "乙一|其他|女", "乙二|其他|")
                        .sheet("303", "三年级3班学生名册", HEADS, "丙一|其他|男"));
        assertThat(problems(run)).isEmpty();
        assertThat(run.notes()).singleElement().asString().contains("三年级1班 表名", "三（2）班 表名", "303 标题“三年级3班”");
        assertThat(run.store(true).added()).isEqualTo(4);
        assertThat(small.records("student", SmallSchool.ADMIN, small.scope(0)).toString())
                .contains("2023级1班", "2023级2班", "2023级3班");
    }

    @Test
    void aTitleOfLastYearMeansTheClassOfLastYear() {
        ImportRun<?> run =
                read("roster", "旧.xlsx", new MadeBook().sheet("Sheet1", "2024—2025学年二年级1班名册", HEADS, "甲一|其他|男"));
        assertThat(classes(run)).singleElement().asString().contains("2023级1班");
    }

    @Test
    void titleAndTabThatDifferAreAskedAbout() {
        ImportRun<?> run =
                read("roster", "错.xlsx", new MadeBook().sheet("三2班", "三年级1班名册", HEADS, "甲一|其他|男", "甲二|其他|男"));
        assertThat(problems(run)).containsExactly("3 class-undecided", "4 class-undecided");
    }

    @Test
    void theColumnWinsAndTheDifferenceIsSaidOnce() {
        ImportRun<?> run = read(
                "roster",
                "错.xlsx",
                new MadeBook()
                        .sheet("Sheet1", "三年级1班名册", HEADS + "|班级", "甲一|其他|男|2023级1班", "甲二|其他|男|三2班", "甲三|其他|男|三（2）班"));
        assertThat(problems(run)).containsExactly("4 class-differs?", "5 class-differs?");
        assertThat(run.store(true).added()).isEqualTo(3);
    }

    @Test
    void theFileNameTellsTheClassWhereNothingElseDoes() {
        ImportRun<?> run = read("roster", "三年级2班花名册.xlsx", new MadeBook().sheet("Sheet1", HEADS, "甲一|其他|男"));
        assertThat(classes(run)).singleElement().asString().contains("三年级2班");
    }

    @Test
    void twoChildrenOfOneNameAreToldApartByTheTab() {
        small.bring("roster", "姓名|身份证件类型|班级|学籍号", "张伟|其他|2024级1班|7");
        String heads = "家访日期|学生|家访形式|家访老师";
        ImportRun<?> run = read(
                "visits",
                "家访.xlsx",
                new MadeBook()
                        .sheet("一1班", heads, "2025-10-08|张伟|入户|王老师", "2025-10-09|周敏|入户|王老师")
                        .sheet("二1班", heads, "2025-10-08|张伟|入户|李老师"));
        assertThat(problems(run)).containsExactly("一1班3 class-elsewhere?");
        assertThat(run.store(true).added()).isEqualTo(3);
    }

    @Test
    void aClassCommitteeIsThatOfTheTitle() {
        ImportRun<?> run = read(
                "committee-members", "家委会.xlsx", new MadeBook().sheet("名单", "一年级1班家长委员会名单", "姓名|学生姓名|职务", "张父|张伟|会长"));
        assertThat(classes(run)).singleElement().asString().contains("一年级1班");
        assertThat(run.notes()).singleElement().asString().contains("标题“一年级1班”");
    }

    private static final String MEMBERS = "姓名|学生姓名|职务";

    private List<String> committees(ImportRun<?> run) {
        assertThat(problems(run)).isEmpty();
        run.store(true);
        return small.shelf("committee").store().list(SmallSchool.ADMIN, small.scope(0)).stream()
                .map(one -> one.value().toString())
                .toList();
    }

    private void giveThemParents() {
        small.bring(
                "roster",
                "姓名|身份证件类型|班级|成员1姓名|成员1关系|成员1联系电话",
                "张伟|其他|2025级1班|张父|父亲|13900000011",
                "周敏|其他|2024级1班|周父|父亲|13900000012",
                "吴昊|其他|2024级1班|吴父|父亲|13900000013");
    }

    @Test
    void aGradesCommitteeIsThatOfTheTitleOfTheTabOrOfTheFile() {
        giveThemParents();
        ImportRun<?> run = read(
                "committee-members",
                "家委会.xlsx",
                new MadeBook()
                        .sheet("名单", "2025—2026学年一年级家长委员会名单", MEMBERS, "张父|张伟|会长")
                        .sheet("二年级", MEMBERS, "周父|周敏|会长"));
        assertThat(run.notes()).singleElement().asString().contains("名单 标题“一年级”", "二年级 表名“二年级”", "年级取自");
        assertThat(committees(run)).hasSize(2).noneMatch(one -> one.contains("grade=null"));
        ImportRun<?> other =
                read("committee-members", "2024级家委会名单.xlsx", new MadeBook().sheet("Sheet1", MEMBERS, "吴父|吴昊|委员"));
        assertThat(other.notes()).singleElement().asString().contains("文件名“2024级”");
        assertThat(committees(other)).as("the same committee").hasSize(2);
    }

    @Test
    void titleAndTabOfDifferentGradesAreAskedAbout() {
        ImportRun<?> run =
                read("committee-members", "错.xlsx", new MadeBook().sheet("二年级", "一年级家长委员会名单", MEMBERS, "张父|张伟|会长"));
        assertThat(problems(run)).containsExactly("3 grade-undecided");
    }

    @Test
    void aCommitteeOfTheSchoolOrOfSeveralClassesIsNotTakenForThatOfAGrade() {
        for (String title : List.of("校级家长委员会名单（一年级）", "一至二年级家长委员会名单", "一年级1班、2班家长委员会名单", "家长委员会名单")) {
            ImportRun<?> run =
                    read("committee-members", "家委会.xlsx", new MadeBook().sheet("名单", title, MEMBERS, "张父|张伟|会长"));
            assertThat(run.notes()).as(title).isEmpty();
        }
    }

    @Test
    void aColumnForTheGradeWinsOverTheTitle() {
        ImportRun<?> run = read(
                "committee-members",
                "家委会.xlsx",
                new MadeBook().sheet("名单", "一年级家长委员会名单", "年级|" + MEMBERS, "二年级|周父|周敏|会长"));
        assertThat(run.notes()).isEmpty();
        assertThat(classes(run)).singleElement().asString().contains("二年级").doesNotContain("一年级");
    }

    @Test
    void rowsThatRepeatThoseOfAnotherSheetSayOfWhich() {
        String heads = "姓名|身份证件类型|班级|学籍号";
        ImportRun<?> run = read(
                "roster",
                "名册.xlsx",
                new MadeBook().sheet("甲", heads, "甲一|其他|2023级1班|1").sheet("乙", heads, "", "甲一|其他|2023级1班|1"));
        assertThat(problems(run)).containsExactly("乙3 duplicate-in-file");
    }
}
