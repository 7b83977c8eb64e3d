package org.gongyu.feature.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.feature.visit.SampleSchool.ADMIN;
import static org.gongyu.feature.visit.SampleSchool.YEAR;
import static org.gongyu.feature.visit.SampleSchool.id;
import static org.gongyu.feature.visit.SampleSchool.links;
import static org.gongyu.feature.visit.SampleSchool.visit;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongyu.db.Db;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.school.ListStore;
import org.gongyu.feature.school.School;
import org.gongyu.feature.school.SchoolStore;
import org.gongyu.feature.school.Stage;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Cards;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Ratio;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Table;
import org.gongyu.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample school, of which 刘洋 is a 重点学生, with four visits: 王老师 and 赵校长 at the siblings 张伟 and 张兰 and at 刘洋 on 8 October;
 * 李老师 online with 周明 on 9 October; 王老师 on the telephone with 陈晨 on 8 March; 孙老师 at 陈晨 on 9 March.
 */
class VisitReportsTest {

    private static final Texts ZH = VisitDesk.ZH;

    @TempDir
    private Path folder;

    private final SampleSchool school = SampleSchool.usual().key("刘洋");
    private Db db;
    private Visits visits;

    @BeforeEach
    void open() {
        db = school.create(folder);
        SchoolStore schools = new SchoolStore(db);
        schools.found(ADMIN, new School("示例小学", null, Stage.PRIMARY, 6, false), SampleSchool.TERMS.all());
        visits = Visits.of(new Campus(db, schools, new ListStore(db, ZH), access -> school.roster(), ZH));
    }

    private void visitAll() {
        visits.store()
                .add(
                        ADMIN,
                        visit("2025-10-08", Mode.HOME, "王老师", "张伟", "张兰", "刘洋")
                                .set(VisitLedger.STAFF, links("王老师", "赵校长"))
                                .set(VisitLedger.GROUPED, true)
                                .set(VisitLedger.FROM, LocalTime.of(19, 0))
                                .set(VisitLedger.CONTENT, "聊作息")
                                .set(VisitLedger.LINES, "刘洋：爱看书"));
        visits.store().add(ADMIN, visit("2025-10-09", Mode.ONLINE, "李老师", "周明"));
        visits.store().add(ADMIN, visit("2026-03-08", Mode.PHONE, "王老师", "陈晨"));
        visits.store().add(ADMIN, visit("2026-03-09", Mode.HOME, "孙老师", "陈晨"));
    }

    @AfterEach
    void close() {
        db.close();
    }

    private static Report.Request of(UUID classId, boolean unmasked) {
        return new Report.Request(new Scope(YEAR, classId), unmasked);
    }

    private static final Report.Request ALL = of(null, false);

    private static <R> List<List<Object>> cells(Page page) {
        @SuppressWarnings("unchecked") // a table's columns fit its rows
        Table<R> table = (Table<R>) page;
        List<List<Object>> cells = new ArrayList<>();
        table.rows().each(row -> cells.add(row(table.columns(), row)));
        return cells;
    }

    private static <R> List<Object> row(List<Column<R>> columns, R row) {
        List<Object> values = new ArrayList<>();
        columns.forEach(column -> {
            Object value = column.value().apply(row);
            values.add(value == null ? "" : value instanceof Ratio ? value : value.toString());
        });
        return values;
    }

    @Test
    void theLedgerHasALineForEachChildWithWhatConcernsIt() {
        visitAll();
        List<List<Object>> lines =
                cells(new VisitLedgerReport(visits, ZH).pages(ADMIN, ALL).get(0));
        assertThat(lines).hasSize(6);
        assertThat(lines.get(2).subList(0, 12))
                .containsExactly(
                        "第一学期",
                        "2025-10-08",
                        "19:00",
                        "2025级1班",
                        "刘洋",
                        "",
                        "入户",
                        "王老师、赵校长",
                        "班主任、校领导",
                        "",
                        "",
                        "聊作息\n爱看书");
        assertThat(lines.get(5).get(0)).isEqualTo("第二学期");
    }

    @Test
    void theLedgerOfAClassHasItsChildrenOnly() {
        visitAll();
        Report.Request one = of(id("2024级1班"), false);
        assertThat(cells(new VisitLedgerReport(visits, ZH).pages(ADMIN, one).get(0)))
                .extracting(line -> line.get(4))
                .containsExactly("张兰", "周明");
    }

    @Test
    void theSummaryCountsEachClassAndEachTier() {
        visitAll();
        List<Page> pages = new VisitSummaryReport(visits, ZH).pages(ADMIN, ALL);
        assertThat(cells(pages.get(0)))
                .containsExactly(
                        List.of(
                                "一年级",
                                "2025级1班",
                                "王老师",
                                "3",
                                "3",
                                "3",
                                "3",
                                "0",
                                new Ratio(3, 3),
                                "2",
                                new Ratio(2, 3),
                                "1",
                                "1",
                                ""),
                        List.of(
                                "二年级",
                                "2024级1班",
                                "李老师",
                                "2",
                                "2",
                                "2",
                                "1",
                                "1",
                                new Ratio(2, 2),
                                "0",
                                new Ratio(0, 2),
                                "0",
                                "0",
                                ""));
        assertThat(cells(pages.get(1)))
                .containsExactly(
                        List.of("校领导", "1", "2", "2", "0"),
                        List.of("中层", "0", "0", "0", "0"),
                        List.of("班主任", "2", "3", "2", "0"),
                        List.of("科任", "1", "1", "1", "0"),
                        List.of("心理教师", "0", "0", "0", ""));
        assertThat(pages).extracting(Page::title).containsExactly("家访情况统计表", "家访情况统计表（按人员类别）");
        assertThat(((Table<?>) pages.get(1)).notes()).anyMatch(note -> note.contains("2026年5月20日"));
    }

    @Test
    void theWorkloadCountsFamiliesNotChildren() {
        visitAll();
        List<List<Object>> lines =
                cells(new WorkloadReport(visits, ZH).pages(ADMIN, ALL).get(0));
        assertThat(lines).contains(List.of("王老师", "班主任", "2", "0", "0", "1", "2", "1", "3", "2", "3", "4"));
        Report.Request one = of(id("2024级1班"), false);
        assertThat(cells(new WorkloadReport(visits, ZH).pages(ADMIN, one).get(0)))
                .contains(List.of("王老师", "班主任", "1", "0", "0", "0", "1", "0", "1", "1", "1", "1"));
    }

    @Test
    void theWorkloadOfAClassNamesItsHeadAndItsVisitorsOnly() {
        visitAll();
        assertThat(cells(new WorkloadReport(visits, ZH)
                        .pages(ADMIN, of(id("2024级1班"), false))
                        .get(0)))
                .extracting(line -> line.get(0))
                .containsExactlyInAnyOrder("王老师", "赵校长", "李老师");
    }

    @Test
    void familiesOfSeveralTeachersAreNotAddedUp() {
        Table<?> table =
                (Table<?>) new WorkloadReport(visits, ZH).pages(ADMIN, ALL).get(0);
        assertThat(table.columns())
                .filteredOn(column -> List.of("families", "children").contains(column.key()))
                .hasSize(2)
                .noneMatch(Column::summed);
    }

    @Test
    void aReportOfTheFirstTermKnowsNothingOfTheSecond() {
        visits.store().add(ADMIN, visit("2026-03-10", Mode.HOME, "王老师", "陈晨"));
        Period first = SampleSchool.TERMS.period(2025, 1).orElseThrow();
        Report.Request request = new Report.Request(new Scope(first, null), false);
        assertThat(cells(new NotVisitedReport(visits, ZH).pages(ADMIN, request).get(0)))
                .extracting(line -> line.get(3))
                .contains("陈晨");
        assertThat(cells(new NotVisitedReport(visits, ZH).pages(ADMIN, ALL).get(0)))
                .extracting(line -> line.get(3))
                .doesNotContain("陈晨");
        String day = ZH.day(first.to());
        new VisitSummaryReport(visits, ZH).pages(ADMIN, request).forEach(page -> assertThat(((Table<?>) page).notes())
                .anyMatch(note -> note.contains(day)));
    }

    @Test
    void noHeaderOfADataSheetRepeatsItself() {
        Table<?> table =
                (Table<?>) new VisitSummaryReport(visits, ZH).pages(ADMIN, ALL).get(0);
        assertThat(table.columns()).noneMatch(column -> column.label().equals(column.group()));
    }

    @Test
    void numbersInFullAreSaidToBeSensitive() {
        Table<?> open = (Table<?>)
                new NotVisitedReport(visits, ZH).pages(ADMIN, of(null, true)).get(0);
        Table<?> masked =
                (Table<?>) new NotVisitedReport(visits, ZH).pages(ADMIN, ALL).get(0);
        assertThat(open.notes()).anyMatch(note -> note.startsWith("敏感信息"));
        assertThat(masked.notes()).noneMatch(note -> note.startsWith("敏感信息"));
    }

    @Test
    void theNotVisitedAreListedWithOtherContactsAndAMaskedTelephone() {
        visitAll();
        List<List<Object>> lines =
                cells(new NotVisitedReport(visits, ZH).pages(ADMIN, ALL).get(0));
        assertThat(lines)
                .containsExactly(
                        List.of("一年级", "2025级1班", "王老师", "陈晨", "138****1234", "其他教师入户 1 次；电话 1 次"),
                        List.of("二年级", "2024级1班", "李老师", "张兰", "138****1234", "其他教师入户 1 次"),
                        List.of("二年级", "2024级1班", "李老师", "周明", "138****1234", "网络视频 1 次"));
        assertThat(cells(new NotVisitedReport(visits, ZH)
                        .pages(ADMIN, of(null, true))
                        .get(0)))
                .allMatch(line -> line.get(4).equals("13800001234"));
    }

    @Test
    void eachFamilyHasItsRecordAndTheAddressOnlyWhenAskedFor() {
        visitAll();
        assertThat(cards(ALL)).hasSize(5);
        assertThat(box(ALL, 0, "学生姓名")).isEqualTo("张伟、张兰");
        assertThat(box(ALL, 1, "主要内容")).isEqualTo("聊作息\n爱看书");
        assertThat(box(ALL, 0, "联系电话")).isEqualTo("138****1234");
        assertThat(box(ALL, 0, "家庭住址")).isNull();
        assertThat(box(ALL, 0, "家长签字")).isNull();
        assertThat(box(of(null, true), 0, "家庭住址")).isEqualTo("幸福路1号");
    }

    @SuppressWarnings("unchecked") // the records are lines of visits
    private Cards<VisitLine> page(Report.Request request) {
        return (Cards<VisitLine>)
                new VisitRecordsReport(visits, ZH).pages(ADMIN, request).get(0);
    }

    private List<VisitLine> cards(Report.Request request) {
        List<VisitLine> cards = new ArrayList<>();
        page(request).cards().each(cards::add);
        return cards;
    }

    /** What stands in a box of the record of that number; null if it is left free. */
    private Object box(Report.Request request, int card, String label) {
        return page(request).lines().stream()
                .flatMap(line -> line.boxes().stream())
                .filter(box -> box.label().equals(label))
                .findFirst()
                .map(Cards.Box::value)
                .map(value -> value.apply(cards(request).get(card)))
                .orElse(null);
    }

    @Test
    void withoutRecordsEveryReportStillHasItsSheets() {
        Period first = SampleSchool.TERMS.period(2025, 1).orElseThrow();
        Report.Request request = new Report.Request(new Scope(first, null), false);
        new VisitFeature(visits.campus()).reports().forEach(report -> assertThat(report.pages(ADMIN, request))
                .as(report.key())
                .isNotEmpty());
        assertThat(cells(new VisitLedgerReport(visits, ZH).pages(ADMIN, request).get(0)))
                .isEmpty();
    }
}
