package org.gongyu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyu.feature.Exports;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.school.School;
import org.gongyu.feature.school.Stage;
import org.gongyu.feature.school.Terms;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Book;
import org.gongyu.sheet.Printout;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Sheet;
import org.gongyu.sheet.SheetFile;
import org.gongyu.vault.Access;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every report of every feature, as the bureau gets it: of a school with a year of records, of one with a record or so, and of one with none. */
class EveryPrintTest {

    private static final Access ADMIN = Access.administrator();

    private static final Set<String> TO_PARENTS = Set.of("certificates", "entrusted-blank");
    private static final Pattern SPOKEN = Pattern.compile("您|有权(查看|看到)|账号|帐户|点击|屏幕|页面上|勾选");

    @TempDir
    static Path folder;

    private static OpenSchool full;
    private static SmallSchool small;
    private static OpenSchool empty;
    private static OpenSchool longWinded;

    @BeforeAll
    static void found() {
        full = MadeUp.create(folder.resolve("full"), 120);
        small = new SmallSchool(folder.resolve("small"));
        longWinded = LongWinded.make(MadeUp.create(folder.resolve("long"), 60));
        empty = MadeUp.empty(folder.resolve("empty"));
        empty.schools().found(ADMIN, new School("示例小学", "河北区", Stage.PRIMARY, 6, false), Terms.usual(2025));
    }

    @AfterAll
    static void close() {
        full.close();
        small.close();
        empty.close();
        longWinded.close();
    }

    private static Path written(OpenSchool school, Report report, Book.Form form) {
        Scope year = new Scope(MadeUp.year(school), null);
        return school.exports()
                .export(ADMIN, new Exports.Order(report, year, form, null), folder.resolve(form + ".xlsx"));
    }

    private static Stream<DynamicTest> ofEach(OpenSchool school, String what) {
        return school.reports().stream()
                .filter(report -> !report.isDocument())
                .map(report -> dynamicTest(report.key() + what, () -> isTaken(school, report)));
    }

    private static void isTaken(OpenSchool school, Report report) throws IOException {
        for (Book.Form form : report.forms()) {
            assertThat(Printout.faults(written(school, report, form)))
                    .as(form.toString())
                    .isEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> saysThatThereIsNothingWhereThereIsNothing() {
        return empty.reports().stream()
                .filter(report -> report.forms().contains(Book.Form.DATA))
                .map(report -> dynamicTest(report.key() + " of nothing", () -> {
                    for (Sheet sheet : SheetFile.sheets(written(empty, report, Book.Form.PRINT))) {
                        assertThat(sheet.grid().lines())
                                .as(sheet.name())
                                .anyMatch(line -> line.cells().contains("本期无记录（零报告）")
                                        || line.cell(0).equals("1"));
                    }
                }));
    }

    /** What is handed to parents may speak to them; all else is read by people who know neither the program nor who may see what in it. */
    @TestFactory
    Stream<DynamicTest> speaksToNobodyAtAScreen() {
        return full.reports().stream()
                .filter(report -> !report.isDocument() && !TO_PARENTS.contains(report.key()))
                .map(report -> dynamicTest(report.key() + " as a report", () -> {
                    for (Sheet sheet : SheetFile.sheets(written(full, report, Book.Form.PRINT))) {
                        assertThat(sheet.grid().lines().stream().flatMap(line -> line.cells().stream()))
                                .as(sheet.name())
                                .noneMatch(SPOKEN.asPredicate());
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> isTakenAsPrinted() {
        return Stream.of(
                        ofEach(longWinded, " of long words"),
                        ofEach(full, " of a year"),
                        ofEach(small.open(), " of a new school"),
                        ofEach(empty, " of nothing"))
                .flatMap(one -> one);
    }

    @Test
    void twentyFourClassesTakeOnePageWithTheSignatures(@TempDir Path own) throws IOException {
        try (SmallSchool school = new SmallSchool(own)) {
            school.bring("staff", lines("姓名|人员类别|任班主任班级", "老师%s|班主任|%d级%d班"));
            school.bring("roster", lines("姓名|身份证件类型|班级|入学年月", "学生%s|其他|%2$d级%3$d班|%2$d09"));
            Path file = written(school.open(), report(school.open(), "visit-summary"), Book.Form.PRINT);
            assertThat(SheetFile.sheets(file).get(0).grid().lines())
                    .anyMatch(line -> line.cell(0).equals("24"));
            assertThat(Printout.pages(file).get(0)).isEqualTo(1);
        }
    }

    /** A line for each of four classes of six grades. */
    private static String[] lines(String head, String line) {
        Stream<String> classes =
                IntStream.range(0, 24).mapToObj(i -> line.formatted((char) ('甲' + i), 2020 + i / 4, i % 4 + 1));
        return Stream.concat(Stream.of(head), classes).toArray(String[]::new);
    }

    @Test
    void aClassSignsOnOnePage() throws IOException {
        assertThat(Printout.pages(written(full, report(full, "sign-in"), Book.Form.PRINT)))
                .containsOnly(1);
    }

    private static Report report(OpenSchool school, String key) {
        return school.reports().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
