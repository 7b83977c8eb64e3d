package org.gongyu.feature.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongyu.MadeUp;
import org.gongyu.db.Batches;
import org.gongyu.db.Db;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.roster.RosterImporters;
import org.gongyu.feature.roster.RosterStore;
import org.gongyu.feature.roster.Tier;
import org.gongyu.feature.school.ListStore;
import org.gongyu.feature.school.School;
import org.gongyu.feature.school.SchoolStore;
import org.gongyu.feature.school.Stage;
import org.gongyu.feature.school.Term;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Cards;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.ImportRun;
import org.gongyu.sheet.Importer;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Ratio;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Row;
import org.gongyu.sheet.Table;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A school made of the sample files, counted as {@code expect.json} counts it. The second term begins on 1 February there. */
class SampleFilesTest {

    private static final Access ADMIN = Access.administrator();
    private static final Texts ZH = Texts.in(Locale.SIMPLIFIED_CHINESE);
    private static final Path FILES = Path.of(System.getProperty("gongyu.samples", "../shared/data"));
    private static final String VISITS = "家访台账-2025学年.xlsx";

    @TempDir
    private static Path folder;

    private static Db db;
    private static Visits visits;
    private static Importer.Outcome imported;
    private static JsonNode expected;
    private static Scope year;

    @BeforeAll
    static void importTheFiles() throws IOException {
        Assumptions.assumeTrue(Files.exists(FILES.resolve(VISITS)), "no samples");
        expected = new ObjectMapper().readTree(FILES.resolve("expect.json").toFile());
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        Clock clock = Clock.fixed(LocalDate.of(2026, 7, 20).atStartOfDay(zone).toInstant(), zone);
        db = MadeUp.database(folder, clock);
        SchoolStore schools = new SchoolStore(db);
        schools.found(
                ADMIN,
                new School("天津市河北区示例小学", "河北区", Stage.PRIMARY, 6, false),
                List.of(
                        new Term(2025, 1, LocalDate.of(2025, 9, 1), LocalDate.of(2026, 1, 24)),
                        new Term(2025, 2, LocalDate.of(2026, 2, 1), LocalDate.of(2026, 7, 10))));
        RosterStore rosters = new RosterStore(db);
        visits = Visits.of(new Campus(db, schools, new ListStore(db, ZH), rosters::snapshot, ZH));
        load(RosterImporters.staff(db, schools), "教职工名册.xlsx");
        load(RosterImporters.roster(db, schools), "学籍导出-600.xlsx");
        imported = load(new VisitImporter(visits), VISITS);
        year = new Scope(schools.terms(ADMIN).period(2025, Period.WHOLE_YEAR).orElseThrow(), null);
    }

    @AfterAll
    static void close() {
        if (db != null) {
            db.close();
        }
    }

    private static <R> Importer.Outcome load(Importer<R> importer, String name) {
        List<Row<R>> rows = rows(importer, name);
        return importer.store(ADMIN, name, rows);
    }

    private static <R> List<Row<R>> rows(Importer<R> importer, String name) {
        return ImportRun.read(importer, ADMIN, db, ZH, FILES.resolve(name)).check();
    }

    @Test
    void everyRowBecomesAVisit() {
        assertThat(imported.added()).isEqualTo(expected.get("visits").asInt());
        assertThat(visits.store().list(ADMIN, year)).hasSize(imported.added());
        Period first = visits.campus().schools().terms(ADMIN).period(2025, 1).orElseThrow();
        assertThat(visits.store().list(ADMIN, new Scope(first, null)))
                .hasSize(expected.get("visits_term1").asInt());
    }

    @Test
    void theClassesAreCountedAsExpected() {
        Coverage coverage = visits.coverage(ADMIN, year.period());
        Map<String, List<Integer>> counted = new TreeMap<>();
        coverage.classes()
                .forEach(its -> counted.put(
                        its.schoolClass().label(),
                        List.of(its.students(), its.visited(Measure.HOME_BY_HEAD), its.visited(Measure.NOT_BY_PHONE))));
        Map<String, List<Integer>> wanted = new TreeMap<>();
        expected.get("by_class")
                .properties()
                .forEach(its -> wanted.put(
                        its.getKey(),
                        List.of(
                                its.getValue().get("students").asInt(),
                                its.getValue().get("visited_entry_by_head").asInt(),
                                its.getValue().get("visited_any_not_phone").asInt())));
        assertThat(counted).isEqualTo(wanted);
        assertThat(sum(coverage, Measure.HOME_BY_HEAD))
                .isEqualTo(expected.get("students_visited_entry_by_head").asInt());
    }

    private static int sum(Coverage coverage, Measure measure) {
        return coverage.classes().stream().mapToInt(its -> its.visited(measure)).sum();
    }

    @Test
    void theTeachersAreCountedAsExpected() {
        Map<String, Integer> counted = visits.workload(ADMIN, year).staff().stream()
                .collect(Collectors.toMap(work -> work.person().name(), StaffWork::visits));
        Map<String, Integer> wanted = new TreeMap<>();
        expected.get("visits_by_teacher")
                .properties()
                .forEach(one -> wanted.put(one.getKey(), one.getValue().asInt()));
        assertThat(counted).isEqualTo(wanted);
    }

    @Test
    void theQuotasAreMetAsExpected() {
        List<StaffWork> staff = visits.workload(ADMIN, year).staff();
        assertThat(met(staff, Tier.MIDDLE))
                .isEqualTo(expected.get("quota").get(0).get(1).asInt());
        assertThat(met(staff, Tier.SUBJECT_TEACHER))
                .isEqualTo(expected.get("quota").get(1).get(1).asInt());
    }

    private static long met(List<StaffWork> staff, Tier tier) {
        return staff.stream()
                .filter(work -> work.person().tier() == tier
                        && Quota.of(tier).orElseThrow().isMet(work, 2))
                .count();
    }

    @Test
    void theSameFileAgainAddsNothing() {
        List<Row<Visit>> again = rows(new VisitImporter(visits), VISITS);
        assertThat(again).allMatch(row -> row.twin() != null && row.fate() == Row.Fate.UPDATE);
    }

    @Test
    void theReportsShowTheSameNumbers() {
        List<Page> summary = pages(new VisitSummaryReport(visits, ZH));
        assertThat(summary).hasSize(2);
        assertThat(total(summary.get(0), "students")).isEqualTo(600);
        assertThat(total(summary.get(0), "by-head")).isEqualTo(305);
        assertThat(total(summary.get(0), "coverage")).isEqualTo(total(summary.get(0), "visited"));
        assertThat(cells(summary.get(1)).get(1)).startsWith("中层", 6).endsWith(1);
        assertThat(cells(pages(new NotVisitedReport(visits, ZH)).get(0)))
                .hasSize(expected.get("students_not_visited_entry_by_head").asInt());
        assertThat(cells(pages(new VisitLedgerReport(visits, ZH)).get(0))).hasSize(687);
        assertThat(total(pages(new WorkloadReport(visits, ZH)).get(0), "total")).isEqualTo(776);
        assertThat(total(summary.get(1), "visits"))
                .isEqualTo(total(pages(new WorkloadReport(visits, ZH)).get(0), "not-by-phone"));
        List<Object> cards = new ArrayList<>();
        ((Cards<?>) pages(new VisitRecordsReport(visits, ZH)).get(0)).cards().each(cards::add);
        assertThat(cards).hasSize(687);
    }

    private static List<Page> pages(Report report) {
        return report.pages(ADMIN, new Report.Request(year, false));
    }

    private static <R> int total(Page page, String key) {
        @SuppressWarnings("unchecked") // a table's columns fit its rows
        Table<R> table = (Table<R>) page;
        Column<R> column = table.columns().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        List<Integer> numbers = new ArrayList<>();
        table.rows().each(row -> {
            Object value = column.value().apply(row);
            numbers.add(value instanceof Ratio ratio ? ratio.part() : (Integer) value);
        });
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    private static <R> List<List<Object>> cells(Page page) {
        @SuppressWarnings("unchecked") // a table's columns fit its rows
        Table<R> table = (Table<R>) page;
        List<List<Object>> cells = new ArrayList<>();
        table.rows()
                .each(row -> cells.add(table.columns().stream()
                        .map(column -> column.value().apply(row))
                        .collect(Collectors.toCollection(ArrayList::new))));
        return cells;
    }

    @Test
    void anImportCanBeUndoneWhole() {
        Batches batches = new Batches(db);
        batches.undo(ADMIN, imported.batch());
        assertThat(visits.store().list(ADMIN, year)).isEmpty();
        imported = load(new VisitImporter(visits), VISITS);
        assertThat(visits.store().list(ADMIN, year)).hasSize(687);
    }
}
