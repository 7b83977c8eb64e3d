package org.gongyu.feature.committee;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongyu.feature.school.Lists;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Ratio;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Rows;
import org.gongyu.sheet.Table;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** 三级家委会组建情况统计表: by level, then each grade and class, then the other committees. Of a class, only its own line. */
final class LevelsReport implements Report {

    private final Committees committees;
    private final Texts texts;
    private final Advice advice;

    LevelsReport(Committees committees) {
        this.committees = committees;
        this.texts = committees.campus().texts();
        this.advice = new Advice(texts);
    }

    @Override
    public String key() {
        return "committee-coverage";
    }

    @Override
    public boolean isBundled() {
        return true;
    }

    @Override
    public Set<String> proves() {
        return Set.of(CommitteeLedger.KEY);
    }

    @Override
    public Optional<Records> records() {
        return Optional.of(committees::covered);
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        Overview overview = committees.overview(access, request.scope());
        Lists lists = committees.campus().lists(access);
        Page each = each(access, request, overview, lists);
        return request.scope().classId() == null
                ? List.of(byLevel(overview), each, others(overview, lists))
                : List.of(each);
    }

    /** How it stands with the committees of one level. */
    private record LevelLine(Level level, List<Standing> standings) {

        int there() {
            return (int) standings.stream().filter(Standing::isThere).count();
        }

        int with(Check check) {
            return (int) standings.stream().filter(one -> one.has(check)).count();
        }

        int sum(Function<Standing, Integer> number) {
            return standings.stream().mapToInt(number::apply).sum();
        }
    }

    private Page byLevel(Overview overview) {
        List<LevelLine> lines = Stream.of(Level.values())
                .map(level -> new LevelLine(level, overview.parents(level)))
                .toList();
        return new Table<>(
                texts.get("report.committee-coverage.by-level"),
                texts.get("report.committee-coverage"),
                List.of(
                        Column.of("level", label("level"), 6, line -> texts.option(line.level())),
                        sum("due", line -> line.standings().size()),
                        sum("there", LevelLine::there),
                        Column.sum(
                                "rate",
                                column("rate"),
                                6,
                                line -> new Ratio(line.there(), line.standings().size())),
                        sum("members", line -> line.sum(Standing::members)),
                        sum("vacant", line -> line.sum(Standing::vacancies)),
                        sum("past", line -> line.with(Check.PAST_OFFICE)),
                        sum("headless", line -> line.with(Check.NO_HEAD))),
                Rows.of(lines),
                notes(overview));
    }

    private Column<LevelLine> sum(String key, Function<LevelLine, Object> number) {
        return Column.sum(key, column(key), 6, number);
    }

    private List<String> notes(Overview overview) {
        return List.of(
                texts.get("note.committee.day", texts.day(overview.day())),
                texts.get("note.committee.there"),
                texts.get("note.committee.seats"));
    }

    private Page each(Access access, Request request, Overview overview, Lists lists) {
        Function<SchoolClass, String> grades =
                committees.campus().grades(access, request.scope().period().schoolYear());
        List<Standing> parents = overview.all().stream()
                .filter(one -> one.body().kind() == CommitteeKind.PARENTS)
                .toList();
        return new Table<>(
                texts.get("report.committee-coverage.each"),
                texts.get("report.committee-coverage.each.title"),
                Stream.concat(
                                Stream.<Column<Standing>>of(
                                        Column.of(
                                                "level",
                                                label("level"),
                                                4,
                                                one -> texts.option(one.body().level())),
                                        Column.of(
                                                "grade",
                                                label("grade"),
                                                5,
                                                one -> MemberRosterReport.grade(one, grades)),
                                        Column.of("class", label("className"), 7, MemberRosterReport::className)),
                                ofEach("head", lists))
                        .toList(),
                Rows.of(parents),
                notes(overview));
    }

    private Page others(Overview overview, Lists lists) {
        return new Table<>(
                texts.get("report.committee-coverage.others"),
                texts.get("report.committee-coverage.others.title"),
                Stream.concat(
                                Stream.<Column<Standing>>of(Column.of(
                                        "kind",
                                        label("kind"),
                                        9,
                                        one -> texts.option(one.body().kind()))),
                                ofEach("leader", lists))
                        .toList(),
                Rows.of(overview.others()),
                notes(overview));
    }

    private Stream<Column<Standing>> ofEach(String head, Lists lists) {
        return Stream.of(
                Column.of("there", column("is-there"), 4, one -> texts.get(one.isThere() ? "sheet.yes" : "sheet.no")),
                Column.of(
                        "office",
                        label("office"),
                        5,
                        one -> one.isThere() ? one.council().committee().office() : null),
                Column.of("term", label("term"), 7, LevelsReport::term),
                Column.of(head, column(head), 6, one -> heads(one, lists)),
                Column.sum("members", column("members"), 4, Standing::members),
                Column.sum("vacant", column("vacant"), 4, Standing::vacancies),
                Column.prose("findings", column("findings"), 16, one -> advice.all(one.findings())));
    }

    private static String term(Standing one) {
        return one.isThere()
                ? MemberLine.term(
                        one.council().committee().from(),
                        one.council().committee().to())
                : null;
    }

    /** The names of those who preside; a 工作站's coordinator. */
    static String heads(Standing one, Lists lists) {
        if (!one.isThere()) {
            return null;
        }
        String names = one.council().leaders(lists).stream()
                .map(sitting -> sitting.seat().member().name())
                .collect(joining("、"));
        return names.isEmpty() ? null : names;
    }

    private String label(String column) {
        return texts.get(SeatLedger.KEY + "." + column);
    }

    private String column(String column) {
        return texts.get("column.committee." + column);
    }
}
