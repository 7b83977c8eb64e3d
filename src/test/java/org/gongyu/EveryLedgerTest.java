package org.gongyu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gongyu.db.Deed;
import org.gongyu.db.Stored;
import org.gongyu.feature.Feature.Shelf;
import org.gongyu.feature.OpenSchool;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Problem;
import org.gongyu.ledger.Scope;
import org.gongyu.ledger.Trait;
import org.gongyu.sheet.ImportRun;
import org.gongyu.sheet.Importer;
import org.gongyu.sheet.Pasted;
import org.gongyu.sheet.Values;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;
import org.gongyu.work.Failure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What every ledger of every feature must do, tried on the records of a made-up school in a real database. */
class EveryLedgerTest {

    private static final Access ADMIN = Access.administrator();
    private static final Texts ZH = Texts.in(Locale.SIMPLIFIED_CHINESE);
    private static final Texts EN = Texts.in(Locale.ENGLISH);

    @TempDir
    static Path temp;

    private static OpenSchool school;
    private static Scope year;

    @BeforeAll
    static void makeUpASchool() {
        school = MadeUp.create(temp.resolve("演示 学校"), 60);
        year = new Scope(MadeUp.year(school), null);
    }

    @AfterAll
    static void close() {
        school.close();
    }

    private static Stream<DynamicTest> each(String what, Consumer<Shelf<?>> test) {
        List<Shelf<?>> shelves = shelves();
        assertThat(shelves).hasSizeGreaterThanOrEqualTo(3);
        return shelves.stream().map(shelf -> dynamicTest(shelf.ledger().key() + " " + what, () -> test.accept(shelf)));
    }

    private static List<Shelf<?>> shelves() {
        return school.features().stream()
                .<Shelf<?>>flatMap(feature -> feature.shelves().stream())
                .toList();
    }

    /** A record as a real import made it. */
    private static <R> Stored<R> sample(Shelf<R> shelf) {
        return shelf.store().list(ADMIN, year).get(0);
    }

    private static <R> Stored<R> reread(Shelf<R> shelf, UUID id) {
        return shelf.store().list(ADMIN, year).stream()
                .filter(stored -> stored.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> hasWordsForEveryField() {
        return Stream.concat(
                each("has words", shelf -> hasWords(shelf.ledger())),
                school.importers().stream()
                        .map(importer -> dynamicTest(
                                importer.key() + " columns have words", () -> hasWords(importer.columns()))));
    }

    /** Rows that were copied from a ledger's table and are pasted without their header must be recognised. */
    @TestFactory
    Stream<DynamicTest> takesBackTheColumnsThatItsTableShows() {
        return school.importers().stream().flatMap(importer -> shelves().stream()
                .filter(shelf -> shelf.ledger().key().equals(importer.columns().key()))
                .map(shelf -> dynamicTest(
                        importer.key() + " takes the columns of "
                                + shelf.ledger().key(),
                        () -> takesBack(importer, shelf.ledger()))));
    }

    private static <R> void takesBack(Importer<?> importer, Ledger<R> ledger) {
        List<Field<R, ?>> shown = ledger.fields(Trait.LISTED).stream()
                .filter(field -> !field.is(Trait.COMPUTED))
                .toList();
        List<String> heads =
                shown.stream().map(field -> ZH.get(ledger.labelKey(field))).toList();
        Pasted pasted = new Pasted(importer.key(), "\t1".repeat(heads.size() + 1), heads);
        ImportRun<?> run = ImportRun.of(importer, ADMIN, school.db(), ZH, pasted);
        assertThat(heads)
                .filteredOn(head -> !run.matching().fields().containsKey(heads.indexOf(head)))
                .isEmpty();
    }

    private static <R> void hasWords(Ledger<R> ledger) {
        for (Texts texts : List.of(ZH, EN)) {
            List<String> labels = ledger.fields().stream()
                    .map(field -> texts.get(ledger.labelKey(field)))
                    .toList();
            assertThat(labels).doesNotHaveDuplicates();
        }
    }

    /** What the import's first page says of each file, and the report centre of each report. */
    @TestFactory
    Stream<DynamicTest> hasWordsForEveryFileAndReport() {
        Stream<String> files = school.importers().stream()
                .map(importer -> "intake." + importer.key())
                .flatMap(key -> Stream.of(key, key + ".hint"));
        Stream<String> reports = school.reports().stream()
                .map(report -> "report." + report.key())
                .flatMap(key -> Stream.of(key, key + ".purpose"));
        return Stream.concat(files, reports)
                .map(key -> dynamicTest(key, () -> assertThat(ZH.has(key)).isTrue()));
    }

    @TestFactory
    Stream<DynamicTest> noHeaderMeansTwoFields() {
        return school.importers().stream()
                .map(importer -> dynamicTest(importer.key() + " headers differ", () -> headersDiffer(importer)));
    }

    @TestFactory
    Stream<DynamicTest> aListThatNamesChildrenReadsTheHeadsThatSchoolsUse() {
        return school.importers().stream()
                .filter(importer -> keys(importer).contains("idNumber"))
                .map(importer -> dynamicTest(importer.key(), () -> assertThat(headers(importer.columns(), false))
                        .contains("身份证号", "身份证号码", "所在年级")));
    }

    @TestFactory
    Stream<DynamicTest> theCommandLinesHelpNamesEveryFile() {
        return school.importers().stream()
                .map(Importer::key)
                .map(key -> dynamicTest(key, () -> assertThat(List.of(ZH, EN)).allSatisfy(texts -> assertThat(
                                texts.get("usage.import.KIND[0]").split("[ ,、]+"))
                        .contains(key))));
    }

    private static <R> List<String> keys(Importer<R> importer) {
        return importer.columns().fields().stream().map(Field::key).toList();
    }

    /** A word may mean a required field and another one: the required one takes it unless it has a column already. */
    private static <R> void headersDiffer(Importer<R> importer) {
        Ledger<R> columns = importer.columns();
        assertThat(headers(columns, true)).doesNotHaveDuplicates();
        assertThat(headers(columns, false)).doesNotHaveDuplicates();
    }

    private static <R> List<String> headers(Ledger<R> columns, boolean required) {
        return columns.fields().stream()
                .filter(field -> field.is(Trait.REQUIRED) == required)
                .flatMap(field -> Stream.concat(Stream.of(ZH.get(columns.labelKey(field))), field.aliases().stream())
                        .distinct())
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> buildsTheSameRecordFromItsDraft() {
        return each("record, draft, record", EveryLedgerTest::recordDraftRecord);
    }

    private static <R> void recordDraftRecord(Shelf<R> shelf) {
        for (Stored<R> stored : shelf.store().list(ADMIN, year)) {
            Draft<R> draft = shelf.ledger().draft(stored.value());
            assertThat(Problem.anyError(shelf.ledger().check(draft))).isFalse();
            R again = shelf.ledger().build(draft);
            shelf.ledger().fields().stream()
                    .filter(field -> !field.is(Trait.COMPUTED))
                    .forEach(
                            field -> assertThat(field.of(again)).as(field.key()).isEqualTo(field.of(stored.value())));
        }
    }

    @TestFactory
    Stream<DynamicTest> refusesARecordWithoutARequiredField() {
        return each("required", EveryLedgerTest::required);
    }

    private static <R> void required(Shelf<R> shelf) {
        for (Field<R, ?> field : shelf.ledger().fields(Trait.REQUIRED)) {
            Draft<R> draft = shelf.ledger().draft(sample(shelf).value());
            draft.set(field, null);
            assertThat(shelf.ledger().check(draft))
                    .as(field.key())
                    .anyMatch(
                            problem -> problem.field() == field && problem.key().equals("required"));
            assertThatThrownBy(() -> shelf.store().add(ADMIN, draft)).isInstanceOf(Failure.Refused.class);
        }
    }

    @TestFactory
    Stream<DynamicTest> readsWhatItShows() {
        return each("shown and read", EveryLedgerTest::shownAndRead);
    }

    private static <R> void shownAndRead(Shelf<R> shelf) {
        for (Texts texts : List.of(ZH, EN)) {
            Values values = new Values(texts);
            for (Stored<R> stored : shelf.store().list(ADMIN, year)) {
                shelf.ledger().fields().stream()
                        .filter(field -> !isLink(field))
                        .forEach(field -> shownAndRead(field, stored.value(), values));
            }
        }
    }

    private static boolean isLink(Field<?, ?> field) {
        return field.kind() instanceof Kind.OneLink || field.kind() instanceof Kind.ManyLinks;
    }

    private static <R, T> void shownAndRead(Field<R, T> field, R row, Values values) {
        Draft<R> draft = new Draft<>();
        values.read(field, values.show(field, field.of(row)), draft);
        assertThat(draft.get(field)).as(field.key()).isEqualTo(field.of(row));
    }

    @TestFactory
    Stream<DynamicTest> savingKeepsFieldsTheUserCannotSee() {
        return each("hidden values survive", EveryLedgerTest::hiddenSurvive);
    }

    private static <R> void hiddenSurvive(Shelf<R> shelf) {
        for (Field<R, ?> hidden : shelf.ledger().fields()) {
            Stored<R> before = sample(shelf);
            Draft<R> seen = shelf.ledger().showing(field -> field != hidden).draft(before.value());
            Stored<R> after = shelf.store().change(ADMIN, before.id(), before.version(), seen);
            assertThat(hidden.of(after.value())).as(hidden.key()).isEqualTo(hidden.of(before.value()));
        }
    }

    @TestFactory
    Stream<DynamicTest> aSaveFromAnOldVersionIsAConflict() {
        return each("conflict", EveryLedgerTest::conflict);
    }

    private static <R> void conflict(Shelf<R> shelf) {
        Stored<R> seen = sample(shelf);
        Draft<R> changed = changed(shelf, seen.value());
        Stored<R> first = shelf.store().change(ADMIN, seen.id(), seen.version(), changed);
        assertThat(first.version()).isGreaterThan(seen.version());
        assertThatThrownBy(() -> shelf.store().change(ADMIN, seen.id(), seen.version(), changed))
                .isInstanceOf(Failure.Conflict.class);
    }

    @TestFactory
    Stream<DynamicTest> itsHistoryTellsWhatWasChanged() {
        return each("history", EveryLedgerTest::history);
    }

    private static <R> void history(Shelf<R> shelf) {
        Stored<R> seen = sample(shelf);
        assertThat(shelf.store().history(ADMIN, seen.id())).as("how it came").isNotEmpty();
        Draft<R> changed = changed(shelf, seen.value());
        shelf.store().change(ADMIN, seen.id(), seen.version(), changed);
        Deed last = shelf.store().history(ADMIN, seen.id()).get(0);
        assertThat(last.action()).isEqualTo("change");
        Field<R, ?> field = changed.fields().iterator().next();
        assertThat(last.fields()).containsExactly(field.key());
        assertThat(last.changes())
                .containsExactly(new Deed.Change(field.key(), field.of(seen.value()), changed.get(field)));
        everyValueComesBack(shelf, seen);
    }

    /** A record that loses all that it may lose: the history has each value as it was, links apart from their words. */
    private static <R> void everyValueComesBack(Shelf<R> shelf, Stored<R> seen) {
        Stored<R> now = reread(shelf, seen.id());
        Draft<R> blank = new Draft<>();
        shelf.ledger().fields().stream()
                .filter(field -> !field.is(Trait.COMPUTED) && !field.is(Trait.REQUIRED))
                .forEach(field -> blank.set(field, null));
        Stored<R> after;
        try {
            after = shelf.store().change(ADMIN, now.id(), now.version(), blank);
        } catch (Failure.Refused someAreNeededTogether) {
            return;
        }
        List<Field<R, ?>> differing = shelf.ledger().differing(now.value(), after.value());
        assertThat(shelf.store().history(ADMIN, seen.id()).get(0).changes())
                .containsExactlyElementsOf(differing.stream()
                        .filter(field -> !field.is(Trait.CONFIDENTIAL))
                        .map(field -> new Deed.Change(field.key(), field.of(now.value()), field.of(after.value())))
                        .toList());
    }

    /** A draft with one free text changed. */
    private static <R> Draft<R> changed(Shelf<R> shelf, R row) {
        Field<R, String> text = shelf.ledger().fields().stream()
                .filter(field -> !field.is(Trait.COMPUTED) && field.key().contains("note")
                        || field.kind().equals(new Kind.Text(30)))
                .findFirst()
                .map(EveryLedgerTest::<R>asText)
                .orElseThrow();
        return new Draft<R>().set(text, Objects.toString(text.of(row), "") + "改");
    }

    @SuppressWarnings("unchecked") // only text fields get here
    private static <R> Field<R, String> asText(Field<R, ?> field) {
        return (Field<R, String>) field;
    }

    @TestFactory
    Stream<DynamicTest> comesBackFromTheRecycleBin() {
        return each("recycle bin", EveryLedgerTest::binAndBack);
    }

    private static <R> void binAndBack(Shelf<R> shelf) {
        Stored<R> stored = sample(shelf);
        assertThatThrownBy(() -> shelf.store().delete(ADMIN, Map.of(stored.id(), stored.version() - 1)))
                .as("as it was before it was changed")
                .isInstanceOf(Failure.Conflict.class);
        assertThat(reread(shelf, stored.id())).isEqualTo(stored);
        shelf.store().delete(ADMIN, Map.of(stored.id(), stored.version()));
        assertThat(shelf.store().list(ADMIN, year)).extracting(Stored::id).doesNotContain(stored.id());
        assertThat(shelf.store().bin(ADMIN)).extracting(Stored::id).contains(stored.id());
        shelf.store().restore(ADMIN, List.of(stored.id()));
        assertThat(reread(shelf, stored.id()).value()).isEqualTo(stored.value());
        assertThat(shelf.store().bin(ADMIN)).extracting(Stored::id).doesNotContain(stored.id());
    }
}
