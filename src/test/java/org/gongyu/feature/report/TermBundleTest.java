package org.gongyu.feature.report;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.gongyu.MadeUp;
import org.gongyu.db.Stored;
import org.gongyu.feature.Exports;
import org.gongyu.feature.Feature;
import org.gongyu.feature.Finding;
import org.gongyu.feature.OpenSchool;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Book;
import org.gongyu.sheet.Grid;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Preview;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Sheet;
import org.gongyu.sheet.SheetFile;
import org.gongyu.ui.Screen;
import org.gongyu.ui.Theme;
import org.gongyu.ui.Told;
import org.gongyu.vault.Access;
import org.gongyu.vault.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 学期工作报表 of a made-up school, and what is checked before it is handed in. */
class TermBundleTest {

    private static final Access ADMIN = Access.administrator();

    @TempDir
    static Path temp;

    private static OpenSchool school;
    private static Scope year;
    private static Report bundle;

    @BeforeAll
    static void makeUpASchool() {
        school = MadeUp.create(temp.resolve("学校"), 60);
        year = new Scope(MadeUp.year(school), null);
        bundle = school.reports().stream()
                .filter(report -> report.key().equals("term-bundle"))
                .findFirst()
                .orElseThrow();
    }

    @AfterAll
    static void close() {
        school.close();
    }

    @Test
    void holdsEverySheetOfItsPartsAndAContentsThatCountsTheirRows() {
        Path file = school.exports()
                .export(ADMIN, new Exports.Order(bundle, year, Book.Form.DATA, null), temp.resolve("bundle.xlsx"));
        List<Sheet> sheets = SheetFile.sheets(file);
        List<Grid.Line> contents = sheets.get(0).grid().lines();
        assertThat(sheets).extracting(Sheet::name).doesNotHaveDuplicates();
        long parts = school.reports().stream().filter(Report::isBundled).count();
        assertThat(parts).isGreaterThanOrEqualTo(12);
        assertThat(sheets)
                .extracting(Sheet::name)
                .anyMatch(name -> name.startsWith("家校社问题调处台账"))
                .anyMatch(name -> name.startsWith("教师培训统计表"))
                .anyMatch(name -> name.startsWith("达标情况自查表"))
                .anyMatch(name -> name.startsWith("导师与谈心谈话统计表"));
        for (Grid.Line line : contents.subList(1, contents.size() - 2)) {
            Sheet sheet = sheets.stream()
                    .filter(one -> one.name().equals(line.cell(1)))
                    .findFirst()
                    .orElseThrow();
            long rows = sheet.grid().lines().stream()
                    .filter(row -> row.cell(0).matches("\\d+"))
                    .count();
            assertThat(String.valueOf(rows)).as(sheet.name()).isEqualTo(line.cell(2));
        }
    }

    @Test
    void aHeadTeacherGetsTheSheetsOfTheOwnClassAndNoneThatAreNotItsBusiness() {
        UUID its = school.schools().classes(ADMIN).get(0).id();
        Access teacher = new Access("王老师", Set.of(Role.HEAD_TEACHER), null, Set.of(its));
        List<Page> pages = bundle.pages(teacher, new Report.Request(new Scope(year.period(), its), false));
        assertThat(pages).extracting(Page::name).anyMatch(name -> name.startsWith("家访台账"));
        assertThat(pages).extracting(Page::name).noneMatch(name -> name.startsWith("教师培训"));
    }

    /** Every sheet, cell by cell: no name of a child that sits in another class. */
    @Test
    void noSheetOfAHeadTeachersBundleNamesAChildOfAnotherClass() {
        UUID its = school.schools().classes(ADMIN).get(0).id();
        Access teacher = new Access("王老师", Set.of(Role.HEAD_TEACHER), null, Set.of(its));
        Scope whole = new Scope(year.period(), null);
        Set<String> others = children(ADMIN);
        Set<String> own = children(teacher);
        others.removeAll(own);
        assertThat(own).isNotEmpty();
        assertThat(others).hasSizeGreaterThan(own.size());
        for (Scope scope : List.of(whole, new Scope(year.period(), its))) {
            List<Preview> sheets =
                    Preview.of(bundle.pages(teacher, new Report.Request(scope, false)), Integer.MAX_VALUE);
            assertThat(sheets).hasSizeGreaterThan(5);
            sheets.forEach(sheet -> sheet.rows()
                    .forEach(row -> assertThat(List.of(String.join("|", row).split("[|、，；：（） ]")))
                            .as(sheet.title() + " " + row)
                            .doesNotContainAnyElementsOf(others)));
        }
    }

    /** The same from the window, in the file that is handed in. */
    @Test
    void theFileThatAHeadTeacherExportsFromTheWindowNamesNoOtherClassesChild() {
        UUID its = school.schools().classes(ADMIN).get(0).id();
        Access teacher = new Access("王老师", Set.of(Role.HEAD_TEACHER), null, Set.of(its));
        Told told = new Told();
        told.target = temp.resolve("本班报表.xlsx");
        Feature centre = school.features().stream()
                .filter(feature -> feature.key().equals("report"))
                .findFirst()
                .orElseThrow();
        Parent page = Screen.show(
                Theme.usual(),
                () -> new StackPane(centre.page(MadeUp.desk(told, school, teacher), "term-bundle")
                        .orElseThrow()
                        .node()));
        Screen.run(() -> ((Button) page.lookup("#export")).fire());
        assertThat(told.failures).isEmpty();
        Set<String> others = children(ADMIN);
        others.removeAll(children(teacher));
        List<Sheet> sheets = SheetFile.sheets(told.target);
        assertThat(sheets).hasSizeGreaterThan(5);
        sheets.forEach(sheet -> sheet.grid().lines().forEach(line -> assertThat(
                        List.of(line.toString().split("[|、，；：（）\\[\\] ]")))
                .as(sheet.name() + " " + line)
                .doesNotContainAnyElementsOf(others)));
    }

    private static Set<String> children(Access access) {
        return school.features().stream()
                .flatMap(feature -> feature.candidates(access, "student").stream())
                .map(candidate -> candidate.link().label())
                .collect(toSet());
    }

    @Test
    void findsAVisitToAChildWhoSatInNoClassThatDay() {
        Feature visits = school.features().stream()
                .filter(feature -> feature.key().equals("visit"))
                .findFirst()
                .orElseThrow();
        Stored<?> moved = moved(visits.shelves().get(0));
        Scope ever = new Scope(Period.ALWAYS, null);
        assertThat(visits.findings(ADMIN, ever)).extracting(Finding::recordId).containsOnly(moved.id());
        Checks checks = new Checks(school.features(), MadeUp.TEXTS);
        List<Finding> found = checks.of(ADMIN, ever);
        assertThat(found).extracting(Finding::recordId).contains(moved.id());
        assertThat(checks.featureOf(found.get(0))).isNotBlank();
    }

    /** A visit moved to a day before anyone was here. */
    private static <R> Stored<R> moved(Feature.Shelf<R> shelf) {
        Stored<R> visit = shelf.store().list(ADMIN, year).get(0);
        Draft<R> draft = new Draft<>();
        set(draft, shelf.ledger().field("date"));
        return shelf.store().change(ADMIN, visit.id(), visit.version(), draft);
    }

    @SuppressWarnings("unchecked") // the field of that key holds a day
    private static <R> void set(Draft<R> draft, Field<R, ?> field) {
        draft.set((Field<R, LocalDate>) field, LocalDate.of(1999, 9, 1));
    }
}
