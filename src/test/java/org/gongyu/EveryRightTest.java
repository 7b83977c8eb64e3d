package org.gongyu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongyu.db.schema.Tables.IMPORT_BATCH;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyu.db.Batches;
import org.gongyu.db.Stored;
import org.gongyu.feature.Feature;
import org.gongyu.feature.Feature.Shelf;
import org.gongyu.feature.Finding;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.duty.DutyFeature;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Cards;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Table;
import org.gongyu.vault.Access;
import org.gongyu.vault.Right;
import org.gongyu.vault.Rights;
import org.gongyu.vault.Role;
import org.gongyu.work.Failure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Promise 19, from above: every ledger × role × field, every report × role, every list of candidates × role. What the table of rights
 * doesn't give, no store, report or search gives.
 */
class EveryRightTest {

    private static final Access ADMIN = Access.administrator();

    @TempDir
    static Path temp;

    private static OpenSchool school;
    private static Scope year;
    private static Reach reach;
    private static UUID own;
    private static UUID foreign;
    private static UUID teacher;

    @BeforeAll
    static void makeUpASchool() {
        school = MadeUp.create(temp.resolve("演示 学校"), 60);
        year = new Scope(MadeUp.year(school), null);
        reach = new Reach(school, year);
        Roster everyone = reach.everyone();
        LocalDate day = year.period().to();
        SchoolClass its = everyone.enrolledOn(day).keySet().stream()
                .filter(one -> !everyone.headTeachersOn(one.id(), day).isEmpty())
                .findFirst()
                .orElseThrow();
        own = its.id();
        teacher = everyone.headTeachersOn(own, day).get(0).id();
        foreign = everyone.enrolledOn(day).keySet().stream()
                .map(SchoolClass::id)
                .filter(one -> !one.equals(own))
                .findFirst()
                .orElseThrow();
    }

    @AfterAll
    static void close() {
        school.close();
    }

    private static Feature feature(String key) {
        return school.features().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Access as(Role role) {
        return new Access(role.name(), Set.of(role), teacher, Rights.of(role).wholeSchool() ? Set.of() : Set.of(own));
    }

    private static Access namedNowhere(Access person) {
        return new Access(person.user(), person.roles(), null, person.classes());
    }

    private static Stream<Shelf<?>> shelves() {
        return school.features().stream().flatMap(feature -> feature.shelves().stream());
    }

    private static boolean isOpen(Access access, UUID student) {
        return reach.isOpen(access, student);
    }

    @TestFactory
    Stream<DynamicTest> everyLedgerGivesARoleNoMoreThanTheTableSays() {
        return shelves().flatMap(shelf -> Arrays.stream(Role.values())
                .map(role -> dynamicTest(shelf.ledger().key() + " as " + role, () -> ledger(shelf, as(role)))));
    }

    private static <R> void ledger(Shelf<R> shelf, Access person) {
        // A care file opens to the people it names, whatever their role; CareAccessTest looks at those.
        Access access = shelf.ledger().area() == Area.CARE ? namedNowhere(person) : person;
        Draft<R> sample =
                shelf.ledger().draft(shelf.store().list(ADMIN, year).get(0).value());
        UUID any = shelf.store().list(ADMIN, year).get(0).id();
        if (!access.may(Right.READ, shelf.ledger().area())) {
            refuses(() -> shelf.store().list(access, year));
            refuses(() -> shelf.store().bin(access));
        } else {
            List<Stored<R>> seen = shelf.store().list(access, year);
            if (!access.isLimited()) {
                assertThat(seen).hasSameSizeAs(shelf.store().list(ADMIN, year));
            }
            seen.forEach(one -> record(shelf, access, shelf.ledger().draft(one.value())));
        }
        if (!access.may(Right.CHANGE, shelf.ledger().area())) {
            refuses(() -> shelf.store().add(access, sample));
            refuses(() -> shelf.store().change(access, any, 1, sample));
            refuses(() -> shelf.store().delete(access, Map.of(any, 1)));
            refuses(() -> shelf.store().restore(access, List.of(any)));
        }
    }

    private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Failure.Refused.class);
    }

    private static <R> void record(Shelf<R> shelf, Access access, Draft<R> draft) {
        for (Field<R, ?> field : shelf.ledger().fields()) {
            boolean isBlank = draft.get(field) == null || Objects.equals(draft.get(field), List.of());
            assertThat(access.sees(field) || isBlank).as(field.key()).isTrue();
        }
        List<UUID> children = Reach.links(shelf, draft, "student");
        boolean tookPart = Reach.links(shelf, draft, "staff").contains(teacher);
        assertThat(children.isEmpty() || tookPart || children.stream().anyMatch(child -> isOpen(access, child)))
                .as("a record about %s", children)
                .isTrue();
    }

    /** One record at a time, what was done to it, its files, and what was deleted. */
    @TestFactory
    Stream<DynamicTest> neitherOneRecordNorItsHistoryNorItsFilesNorTheBinTellMore() {
        return shelves().flatMap(shelf -> Arrays.stream(Role.values())
                .filter(role -> as(role).may(Right.READ, shelf.ledger().area()))
                .map(role -> dynamicTest("besides " + shelf.ledger().key() + " as " + role, () -> {
                    boolean care = shelf.ledger().area() == Area.CARE;
                    Access access = care ? namedNowhere(as(role)) : as(role);
                    closed(shelf, access);
                    deleted(shelf, access);
                })));
    }

    private static <R> void closed(Shelf<R> shelf, Access access) {
        Set<UUID> open =
                shelf.store().list(access, year).stream().map(Stored::id).collect(Collectors.toSet());
        for (Stored<R> one : shelf.store().list(ADMIN, year).stream().limit(30).toList()) {
            if (open.contains(one.id())) {
                shelf.store().history(access, one.id()).stream()
                        .flatMap(deed -> deed.fields().stream())
                        .forEach(key -> assertThat(
                                        shelf.ledger().showing(access::sees).fields())
                                .extracting(Field::key)
                                .contains(key));
            } else {
                assertThat(shelf.store().find(access, one.id())).isEmpty();
                assertThatThrownBy(() -> shelf.store().history(access, one.id()))
                        .isInstanceOf(Failure.class);
                shelf.store().attached().filter(files -> files.mayRead(access)).ifPresent(files -> {
                    assertThat(files.counts(access, List.of(one.id()))).isEmpty();
                    assertThatThrownBy(() -> files.list(access, one.id())).isInstanceOf(Failure.class);
                });
            }
        }
    }

    private static <R> void deleted(Shelf<R> shelf, Access access) {
        List<UUID> gone = new ArrayList<>();
        for (Stored<R> one : shelf.store().list(ADMIN, year).stream().limit(6).toList()) {
            try {
                shelf.store().delete(ADMIN, Map.of(one.id(), one.version()));
                gone.add(one.id());
            } catch (Failure.Refused stillNeeded) {
                assertThat(stillNeeded.key()).isNotBlank();
            }
        }
        shelf.store()
                .bin(access)
                .forEach(one -> record(shelf, access, shelf.ledger().draft(one.value())));
        shelf.store().restore(ADMIN, gone);
    }

    @TestFactory
    Stream<DynamicTest> everyReportGivesARoleNothingOfChildrenBeyondReach() {
        return school.reports().stream().flatMap(report -> Stream.of(Role.values())
                .map(role -> dynamicTest(report.key() + " as " + role, () -> report(report, as(role)))));
    }

    /** Whoever has only some classes may still choose any in the header. */
    private static void report(Report report, Access access) {
        report(report, access, year);
        if (access.isLimited()) {
            report(report, access, new Scope(year.period(), foreign));
        }
    }

    private static void report(Report report, Access access, Scope scope) {
        String text;
        try {
            text = report.pages(access, new Report.Request(scope, true)).stream()
                    .map(EveryRightTest::text)
                    .collect(Collectors.joining("\n"));
        } catch (Failure.Refused notForThisRole) {
            assertThat(notForThisRole.key()).isIn("may-not-see", "beyond-reach");
            return;
        }
        assertThat(reach.beyond(access).isEmpty()).isEqualTo(!access.isLimited());
        reach.silent(access, report.key(), text);
    }

    private static String text(Page page) {
        StringBuilder text = new StringBuilder();
        if (page instanceof Cards<?> cards) {
            boxes(cards, text);
        } else {
            cells(page.asTable(), text);
        }
        return text.toString();
    }

    private static <R> void cells(Table<R> table, StringBuilder text) {
        table.rows().each(row -> table.columns()
                .forEach(column -> text.append(column.value().apply(row)).append('\n')));
        text.append(table.notes());
    }

    private static <R> void boxes(Cards<R> cards, StringBuilder text) {
        cards.cards().each(card -> cards.lines().forEach(line -> line.boxes().stream()
                .filter(box -> box.value() != null)
                .forEach(box -> text.append(box.value().apply(card)).append('\n'))));
    }

    @TestFactory
    Stream<DynamicTest> noListOfPeopleOffersChildrenBeyondReach() {
        return Stream.of(Role.values())
                .map(role -> dynamicTest("candidates as " + role, () -> school.features()
                        .forEach(feature -> feature.candidates(as(role), "student")
                                .forEach(one -> assertThat(
                                                isOpen(as(role), one.link().id()))
                                        .isTrue()))));
    }

    /** What stands above 学期工作报表 for everyone who opens the reports. */
    @TestFactory
    Stream<DynamicTest> whatIsToBeMendedBeforeAReportIsOfTheOwnRecords() {
        return Stream.of(Role.values())
                .map(role -> dynamicTest("findings as " + role, () -> {
                    Access access = as(role);
                    reach.silent(
                            access,
                            "findings",
                            feature("report").findings(access, year).stream()
                                    .map(Finding::title)
                                    .collect(Collectors.joining("\n")));
                }));
    }

    /** What the search at the head of the window has to go by, of every ledger. */
    @TestFactory
    Stream<DynamicTest> theSearchFindsNothingOfChildrenBeyondReach() {
        return Stream.of(Role.values())
                .map(role -> dynamicTest("search as " + role, () -> {
                    Access access = as(role);
                    shelves()
                            .forEach(shelf -> reach.silent(
                                    access,
                                    shelf.ledger().key(),
                                    school.features().stream()
                                            .filter(feature -> feature.isFor(access))
                                            .flatMap(feature ->
                                                    feature
                                                            .candidates(
                                                                    access,
                                                                    shelf.ledger()
                                                                            .key())
                                                            .stream())
                                            .map(one -> one.link().label() + " " + one)
                                            .collect(Collectors.joining("\n"))));
                }));
    }

    /** "Why" of every duty; its figures and charts are made of the same lines. */
    @TestFactory
    Stream<DynamicTest> whyNamesNoChildBeyondReach() {
        DutyFeature duties = (DutyFeature) feature("home");
        return Stream.of(Role.values())
                .map(role -> dynamicTest("why as " + role, () -> {
                    Access access = as(role);
                    List<String> all = new ArrayList<>();
                    duties.figures(access, year.period(), null).forEach(duty -> {
                        all.add(duty.toString());
                        duties.why(access, year.period(), null, (String) duty.get("duty"))
                                .ifPresent(reasons -> all.add(reasons.toString()));
                    });
                    assertThat(all).isNotEmpty();
                    reach.silent(access, "why", String.join("\n", all));
                }));
    }

    /** Who may take back what is for {@link UndoRightsTest}; whatever else a demo brought in, the others may not. */
    @TestFactory
    Stream<DynamicTest> nobodyTakesBackWhatOthersBroughtInUnlessItIsOfferedToThem() {
        Batches batches = new Batches(school.db());
        List<UUID> ids =
                school.db().read(ADMIN, sql -> sql.selectFrom(IMPORT_BATCH).fetch(IMPORT_BATCH.ID));
        assertThat(ids).isNotEmpty();
        return Stream.of(Role.values())
                .map(role -> dynamicTest("undo as " + role, () -> {
                    Access other = new Access("other", as(role).roles(), teacher, as(role).classes());
                    Set<UUID> offered =
                            batches.list(other).stream().map(Batches.Done::id).collect(Collectors.toSet());
                    assertThat(other.isLimited() && !offered.isEmpty()).isFalse();
                    ids.stream()
                            .filter(id -> !offered.contains(id))
                            .forEach(id -> refuses(() -> batches.undo(other, id)));
                }));
    }

    @TestFactory
    Stream<DynamicTest> aTeacherChangesNobodyElsesRecords() {
        Access access = as(Role.HEAD_TEACHER);
        return shelves()
                .filter(shelf -> access.may(Right.CHANGE, shelf.ledger().area()))
                .map(shelf -> dynamicTest(shelf.ledger().key(), () -> others(shelf, access)));
    }

    private static <R> void others(Shelf<R> shelf, Access access) {
        Set<UUID> open =
                shelf.store().list(access, year).stream().map(Stored::id).collect(Collectors.toSet());
        shelf.store().list(ADMIN, year).stream()
                .filter(one -> !open.contains(one.id()))
                .limit(3)
                .forEach(one -> {
                    Draft<R> draft = shelf.ledger().draft(one.value());
                    assertThatThrownBy(() -> shelf.store().change(access, one.id(), one.version(), draft))
                            .isInstanceOf(Failure.class);
                    assertThatThrownBy(() -> shelf.store().delete(access, Map.of(one.id(), one.version())))
                            .isInstanceOf(Failure.class);
                    assertThatThrownBy(() -> shelf.store().add(access, draft)).isInstanceOf(Failure.class);
                });
    }
}
