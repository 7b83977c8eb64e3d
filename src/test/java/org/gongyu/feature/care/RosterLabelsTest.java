package org.gongyu.feature.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongyu.MadeUp;
import org.gongyu.feature.Exports;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.roster.Disability;
import org.gongyu.feature.roster.LeftBehind;
import org.gongyu.feature.school.OptionList;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Scope;
import org.gongyu.ledger.Trait;
import org.gongyu.sheet.Book;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.SheetFile;
import org.gongyu.vault.Access;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists that go round a class never say which child is left behind, disabled or of any other category. */
class RosterLabelsTest {

    private static final Access ADMIN = Access.administrator();

    @TempDir
    static Path folder;

    private static OpenSchool school;
    private static Care care;

    @BeforeAll
    static void makeUpASchool() {
        school = MadeUp.create(folder.resolve("学校"), 120);
        care = CareSchool.care(school);
    }

    @AfterAll
    static void close() {
        school.close();
    }

    private static List<String> labels() {
        Stream<String> marks = Stream.concat(
                        Stream.of(LeftBehind.values()).filter(one -> one != LeftBehind.NONE),
                        Stream.of(Disability.values()).filter(one -> one != Disability.NONE))
                .map(MadeUp.TEXTS::option);
        Stream<String> categories =
                care.campus().lists(ADMIN).of(OptionList.CARE_CATEGORY).stream().map(Link::label);
        return Stream.concat(marks, categories).toList();
    }

    private static List<String> cells(String key, Book.Form form, String reason) {
        Report report = school.features().stream()
                .flatMap(feature -> feature.reports().stream())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        Scope year = new Scope(MadeUp.year(school), null);
        Path file = school.exports()
                .export(ADMIN, new Exports.Order(report, year, form, reason), folder.resolve(key + form + ".xlsx"));
        return SheetFile.sheets(file).stream()
                .flatMap(sheet -> sheet.grid().lines().stream())
                .flatMap(line -> line.cells().stream())
                .toList();
    }

    @Test
    void neitherTheRosterNorTheSignInSheetsCarryACategory() {
        List<String> labels = labels();
        assertThat(labels).contains("留守儿童", "孤儿").hasSizeGreaterThan(12);
        String child = care.files()
                .list(ADMIN, new Scope(MadeUp.year(school), null))
                .get(0)
                .value()
                .student()
                .label();
        for (String key : List.of("roster", "sign-in")) {
            for (Book.Form form : Book.Form.values()) {
                assertThat(cells(key, form, null)).as(key).contains(child).noneMatch(labels::contains);
            }
            assertThat(cells(key, Book.Form.DATA, "核对")).as(key).contains(child).noneMatch(labels::contains);
        }
    }

    @Test
    void theRosterOnTheScreenListsNoCategory() {
        assertThat(school.features().stream()
                        .flatMap(feature -> feature.shelves().stream())
                        .filter(shelf -> shelf.ledger().key().equals("student"))
                        .flatMap(shelf -> shelf.ledger().fields().stream())
                        .filter(field -> field.is(Trait.LISTED))
                        .map(field -> field.key()))
                .contains("name")
                .doesNotContain("leftBehind", "migrant", "orphan", "inclusion", "disability", "isKey", "health");
    }
}
