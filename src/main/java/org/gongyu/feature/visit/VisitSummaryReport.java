package org.gongyu.feature.visit;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gongyu.feature.roster.Person;
import org.gongyu.feature.roster.Tier;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.feature.school.Terms;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Ratio;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Rows;
import org.gongyu.sheet.Table;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** 家访情况统计表: by class, and for the whole school by 人员类别. */
final class VisitSummaryReport implements Report {

    private final Visits visits;
    private final Texts texts;

    VisitSummaryReport(Visits visits, Texts texts) {
        this.visits = visits;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "visit-summary";
    }

    @Override
    public Set<String> proves() {
        return Set.of("visit");
    }

    @Override
    public boolean isBundled() {
        return true;
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        Page byClass = byClass(access, request);
        return request.scope().classId() == null
                ? List.of(byClass, byTier(access, request.scope().period()))
                : List.of(byClass);
    }

    private Page byClass(Access access, Request request) {
        Period period = request.scope().period();
        Coverage coverage = visits.coverage(access, period);
        List<ClassCoverage> classes = coverage.classes().stream()
                .filter(its -> request.scope().classId() == null
                        || its.schoolClass().id().equals(request.scope().classId()))
                .toList();
        Function<SchoolClass, String> grades = visits.campus().grades(access, period.schoolYear());
        return new Table<>(
                        texts.get("report.visit-summary.by-class"),
                        texts.get("report.visit-summary"),
                        columns(grades),
                        Rows.of(classes),
                        List.of(
                                texts.get("note.cut-off", texts.day(coverage.cutOff())),
                                texts.get("note.students"),
                                texts.get("note.visited"),
                                texts.get("note.ways"),
                                texts.get("note.home-by-head")))
                .onUprightPaper();
    }

    private List<Column<ClassCoverage>> columns(Function<SchoolClass, String> grades) {
        String visited = texts.get("column.visit.visited");
        String byHead = texts.get("column.visit.home-by-head");
        return List.of(
                Column.of("grade", texts.get("visit.grade"), 4, its -> grades.apply(its.schoolClass())),
                Column.of("class", texts.get("visit.className"), 6, its -> its.schoolClass()
                        .label()),
                Column.of("head", texts.get("column.visit.head"), 4, VisitSummaryReport::heads),
                Column.sum("students", texts.get("column.visit.students"), 3, ClassCoverage::students),
                Column.sum("due", texts.get("column.visit.due"), 3, ClassCoverage::students),
                Column.<ClassCoverage>sum(
                                "visited",
                                texts.get("column.visit.visited-students"),
                                3,
                                its -> its.visited(Measure.NOT_BY_PHONE))
                        .under(visited),
                sum("home", 3, Measure.HOME).under(visited),
                sum("online", 3, Measure.ONLINE).under(visited),
                ratio("coverage", Measure.NOT_BY_PHONE).under(visited),
                sum("by-head", 3, Measure.HOME_BY_HEAD).under(byHead),
                ratio("by-head-rate", Measure.HOME_BY_HEAD).under(byHead),
                Column.sum("key-students", texts.get("column.visit.key-students"), 3, ClassCoverage::keyStudents),
                Column.sum(
                        "key-visited",
                        texts.get("column.visit.key-visited"),
                        3,
                        its -> its.keyVisited(Measure.NOT_BY_PHONE)),
                Column.prose("note", texts.get("visit.note"), 4, this::note));
    }

    private Column<ClassCoverage> sum(String key, int width, Measure measure) {
        return Column.sum(key, texts.get("column.visit." + key), width, its -> its.visited(measure));
    }

    private Column<ClassCoverage> ratio(String key, Measure measure) {
        return Column.sum(
                key, texts.get("column.visit." + key), 4, its -> new Ratio(its.visited(measure), its.students()));
    }

    /** The names of the 班主任; null if the class has none. */
    static String heads(ClassCoverage its) {
        return its.heads().isEmpty()
                ? null
                : its.heads().stream().map(Person::name).collect(joining("、"));
    }

    private String note(ClassCoverage its) {
        return its.heads().isEmpty() ? texts.get("note.no-head") : null;
    }

    /** How a tier did; {@code met} is null where nothing is asked of each person. */
    private record TierLine(Tier tier, int people, int visits, int home, Integer met) {}

    private Page byTier(Access access, Period period) {
        Terms terms = visits.campus().schools().terms(access, period);
        Period year = visits.campus().yearToDate(access, period);
        Coverage coverage = visits.coverage(access, year);
        int begun = (int) terms.all().stream()
                .filter(term ->
                        term.schoolYear() == year.schoolYear() && !term.starts().isAfter(coverage.cutOff()))
                .count();
        List<StaffWork> inPeriod =
                visits.workload(access, new Scope(period, null)).staff();
        List<StaffWork> inYear = visits.workload(access, new Scope(year, null)).staff();
        List<TierLine> lines = Arrays.stream(Tier.values())
                .map(tier -> line(tier, inPeriod, met(tier, inYear, begun, coverage)))
                .toList();
        return new Table<>(
                texts.get("report.visit-summary.by-tier"),
                texts.get("report.visit-summary.by-tier.title"),
                tierColumns(),
                Rows.of(lines),
                tierNotes(coverage));
    }

    private static TierLine line(Tier tier, List<StaffWork> staff, Integer met) {
        int people = (int)
                staff.stream().filter(work -> work.person().tier() == tier).count();
        int total = staff.stream()
                .mapToInt(work -> work.visits(trip -> trip.mode() != Mode.PHONE && work.was(tier, trip)))
                .sum();
        int home = staff.stream()
                .mapToInt(work -> work.visits(trip -> trip.mode() == Mode.HOME && work.was(tier, trip)))
                .sum();
        return new TierLine(tier, people, total, home, met);
    }

    private static Integer met(Tier tier, List<StaffWork> year, int begun, Coverage coverage) {
        if (tier == Tier.HEAD_TEACHER) {
            return (int) coverage.classes().stream()
                    .filter(its -> its.missing(Measure.HOME_BY_HEAD).isEmpty())
                    .mapToLong(its -> its.heads().size())
                    .sum();
        }
        Optional<Quota> quota = Quota.of(tier);
        return quota.isEmpty()
                ? null
                : (int) year.stream()
                        .filter(work ->
                                work.person().tier() == tier && quota.get().isMet(work, begun))
                        .count();
    }

    private List<Column<TierLine>> tierColumns() {
        return List.of(
                Column.of("tier", texts.get("column.visit.tier"), 8, line -> texts.option(line.tier())),
                Column.sum("people", texts.get("column.visit.people"), 6, TierLine::people),
                Column.sum("visits", texts.get("column.visit.visits"), 8, TierLine::visits),
                Column.sum("home", texts.get("column.visit.home"), 6, TierLine::home),
                Column.sum("met", texts.get("column.visit.met-quota"), 6, TierLine::met));
    }

    private List<String> tierNotes(Coverage year) {
        return List.of(
                texts.get("note.cut-off", texts.day(year.cutOff())),
                texts.get("note.visits"),
                texts.get(
                        "note.quota",
                        Quota.LEADER.perTerm(),
                        Quota.LEADER.perYear(),
                        Quota.MIDDLE.perYear(),
                        Quota.SUBJECT_TEACHER.perYear()),
                texts.get("note.quota-year"));
    }
}
