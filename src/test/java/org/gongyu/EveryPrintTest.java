package org.gongyu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
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
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every report of every feature, as the bureau gets it: of a school with a year of records, of one with a record or so, and of one with none. */
class EveryPrintTest {

    private static final Access ADMIN = Access.administrator();

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

    @TestFactory
    Stream<DynamicTest> isTakenAsPrinted() {
        return Stream.of(
                        ofEach(longWinded, " of long words"),
                        ofEach(full, " of a year"),
                        ofEach(small.open(), " of a new school"),
                        ofEach(empty, " of nothing"))
                .flatMap(one -> one);
    }
}
