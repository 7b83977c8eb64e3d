package org.gongyu.feature.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.gongyu.MadeUp;
import org.gongyu.db.Stored;
import org.gongyu.feature.Exports;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.roster.Disability;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.RosterFeature;
import org.gongyu.feature.roster.Sex;
import org.gongyu.feature.school.ListStore;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Book;
import org.gongyu.sheet.Grid;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.SheetFile;
import org.gongyu.vault.Access;
import org.gongyu.vault.Role;
import org.gongyu.vault.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reports of a made-up school, written, read back and counted again from its files. */
class CareReportsTest {

    private static final Access ADMIN = Access.administrator();

    @TempDir
    static Path temp;

    private static OpenSchool school;
    private static Care care;
    private static Scope year;
    private static LocalDate cutOff;

    @BeforeAll
    static void makeUpASchool() {
        school = MadeUp.create(temp.resolve("学校"), 240);
        ListStore lists = new ListStore(school.db(), MadeUp.TEXTS);
        Campus campus = new RosterFeature(school.db(), Session.none(), school.schools(), lists, MadeUp.TEXTS).campus();
        care = Care.of(campus);
        year = new Scope(MadeUp.year(school), null);
        cutOff = campus.cutOff(year.period());
    }

    @AfterAll
    static void close() {
        school.close();
    }

    private static List<List<String>> written(Access access, String key, Book.Form form, String reason, int sheet) {
        Report report = school.reports().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        Path file = school.exports()
                .export(access, new Exports.Order(report, year, form, reason), temp.resolve(key + form + ".xlsx"));
        return SheetFile.sheets(file).get(sheet).grid().lines().stream()
                .map(Grid.Line::cells)
                .filter(row -> !row.get(0).startsWith("演示数据"))
                .toList();
    }

    private static List<List<String>> data(String key, int sheet) {
        return written(ADMIN, key, Book.Form.DATA, null, sheet);
    }

    private static String printed(String key, int sheet) {
        return String.join(
                "|",
                written(ADMIN, key, Book.Form.PRINT, null, sheet).stream()
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<CareFile> open() {
        return care.files().list(ADMIN, year).stream()
                .map(Stored::value)
                .filter(file -> file.course().closedOn() == null)
                .toList();
    }

    private static boolean in(CareFile file, String category) {
        return file.categories().stream().anyMatch(one -> one.label().equals(category));
    }

    private static List<CareFile> leftBehind() {
        return open().stream()
                .filter(file -> in(file, "留守儿童") || file.need().leftBehindRule() != null)
                .toList();
    }

    private static Pupil pupil(CareFile file) {
        return care.campus().roster(ADMIN).pupil(file.student().id()).orElseThrow();
    }

    private static int count(List<CareFile> files, Predicate<CareFile> which) {
        return (int) files.stream().filter(which).count();
    }

    private static int sum(List<List<String>> rows, int column) {
        return rows.stream()
                .skip(1)
                .mapToInt(row -> Integer.parseInt(row.get(column)))
                .sum();
    }

    private static int aged(List<CareFile> files, IntPredicate age) {
        return count(
                files,
                file -> age.test(Period.between(pupil(file).identity().birthDate(), cutOff)
                        .getYears()));
    }

    @Test
    void everyLeftBehindChildHasAPage() {
        List<List<String>> rows = data("left-behind", 0);
        int name = rows.get(0).indexOf("姓名");
        assertThat(leftBehind()).hasSizeGreaterThan(3);
        assertThat(rows.stream().skip(1).map(row -> row.get(name)))
                .containsExactlyInAnyOrderElementsOf(leftBehind().stream()
                        .map(file -> file.student().label())
                        .toList());
        assertThat(printed("left-behind", 0)).contains("农村留守儿童基本情况登记表", "单位负责人\n（签名）", "民族", "小学（√）初中（　）");
    }

    @Test
    void numbersAreMaskedUnlessAReasonIsGiven() {
        int number = data("left-behind", 0).get(0).indexOf("公民身份证号码");
        assertThat(data("left-behind", 0).stream().skip(1).map(row -> row.get(number)))
                .allMatch(words -> words.contains("***"));
        assertThat(written(ADMIN, "left-behind", Book.Form.DATA, "上报民政", 0).stream()
                        .skip(1)
                        .map(row -> row.get(number)))
                .containsExactlyInAnyOrderElementsOf(leftBehind().stream()
                        .map(file -> pupil(file).idNumber())
                        .toList());
    }

    @Test
    void theSummaryOfLeftBehindChildrenAddsUpInEveryWay() {
        List<CareFile> children = leftBehind();
        for (int sheet = 0; sheet < 3; sheet++) {
            List<List<String>> rows = data("left-behind-summary", sheet);
            assertThat(sum(rows, 2)).isEqualTo(children.size());
            assertThat(sum(rows, 3))
                    .isEqualTo(count(children, file -> pupil(file).identity().sex() == Sex.MALE));
            assertThat(sum(rows, 4))
                    .isEqualTo(count(children, file -> pupil(file).identity().sex() == Sex.FEMALE));
            assertThat(sum(rows, 5)).isEqualTo(aged(children, age -> age <= 5));
            assertThat(sum(rows, 6)).isEqualTo(aged(children, age -> age >= 6 && age <= 13));
            assertThat(sum(rows, 7)).isEqualTo(aged(children, age -> age >= 14 && age <= 16));
            assertThat(rows.stream().skip(1).map(row -> row.get(8))).containsOnly("相符");
        }
        assertThat(printed("left-behind-summary", 0))
                .contains("勾稽：各行之和，应为 " + children.size() + "，各项相加 " + children.size() + "，相符。");
    }

    @Test
    void aCheckThatDoesNotHoldSaysByHowMuch() {
        assertThat(Check.words(MadeUp.TEXTS, List.of(new Check("男＋女", 5, 5), new Check("各年龄段之和", 5, 3))))
                .isEqualTo("各年龄段之和差 -2");
    }

    @Test
    void disabledChildrenAreCountedByKind() {
        List<CareFile> children = open().stream()
                .filter(file -> in(file, "残疾儿童") || file.need().isDisabled())
                .toList();
        assertThat(children).isNotEmpty();
        List<String> form = data("disabled-summary", 0).get(1);
        assertThat(form.get(2)).isEqualTo(String.valueOf(children.size()));
        assertThat(form.get(3))
                .isEqualTo(String.valueOf(count(children, file -> file.need().disability() == Disability.SIGHT)));
        assertThat(form.get(7))
                .isEqualTo(String.valueOf(count(children, file -> file.need().isDisabled())));
        assertThat(form).as("nothing is said of children who are not at school").hasSize(8);
        assertThat(sum(data("disabled-summary", 1), 2)).isEqualTo(children.size());
    }

    @Test
    void categoriesAreCountedByGrade() {
        List<List<String>> rows = data("care-statistics", 0);
        int total = rows.get(0).indexOf("合计");
        for (List<String> row : rows.subList(1, rows.size())) {
            int grades =
                    row.subList(2, total).stream().mapToInt(Integer::parseInt).sum();
            assertThat(Integer.parseInt(row.get(total)))
                    .isEqualTo(grades)
                    .isEqualTo(count(open(), file -> in(file, row.get(1))));
        }
        assertThat(sum(rows, total))
                .isEqualTo(open().stream()
                        .mapToInt(file -> file.categories().size())
                        .sum());
        assertThat(printed("care-statistics", 0)).contains("在案学生共 " + open().size() + " 名");
    }

    @Test
    void aChildsPageTellsItsPlanItsLogAndWhoLooked() {
        List<List<String>> rows = data("care-file", 0);
        List<String> header = rows.get(0);
        CareFile one = open().stream()
                .filter(file -> !entries(file).isEmpty())
                .findFirst()
                .orElseThrow();
        List<String> row = rows.stream()
                .filter(cells -> cells.contains(one.student().label()))
                .findFirst()
                .orElseThrow();
        Plan plan = care.plansOn(ADMIN, cutOff).get(one.student().id());
        assertThat(rows).hasSize(care.files().list(ADMIN, year).size() + 1);
        assertThat(row.get(header.indexOf("帮扶目标"))).isEqualTo(plan.goals());
        assertThat(row.get(header.indexOf("过程记录")).lines()).hasSameSizeAs(entries(one));
        assertThat(row.get(header.indexOf("过程记录")))
                .contains(entries(one).get(0).content().replaceFirst("。$", ""));
        assertThat(row.get(header.indexOf("查阅登记"))).contains("导出或打印");
    }

    private static List<LogEntry> entries(CareFile file) {
        return care.log().of(ADMIN, file.student().id(), cutOff);
    }

    @Test
    void whatOnlyNamedRolesMaySeeIsNotPrinted() {
        String pages = printed("care-file", 0);
        List<String> secrets = open().stream()
                .map(file -> file.secret().psychology())
                .filter(words -> words != null)
                .toList();
        assertThat(secrets).isNotEmpty();
        assertThat(pages).contains("一生一策档案").doesNotContain(secrets);
    }

    @Test
    void whoMayOpenNoFileReportsNil() {
        UUID stranger = UUID.randomUUID();
        Access access = new Access("none", Set.of(Role.HEAD_TEACHER), stranger, Set.of());
        for (String key : List.of("left-behind", "left-behind-summary", "care-statistics", "care-file")) {
            assertThat(written(access, key, Book.Form.DATA, null, 0)).as(key).hasSize(1);
        }
        assertThat(written(access, "disabled-summary", Book.Form.DATA, null, 0).get(1))
                .contains("0");
    }
}
