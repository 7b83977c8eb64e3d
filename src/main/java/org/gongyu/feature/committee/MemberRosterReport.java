package org.gongyu.feature.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Rows;
import org.gongyu.sheet.Table;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** 家长委员会成员名册: by level; for the whole school a second sheet of the other committees. */
final class MemberRosterReport implements Report {

    private final Committees committees;
    private final Texts texts;

    MemberRosterReport(Committees committees) {
        this.committees = committees;
        this.texts = committees.campus().texts();
    }

    @Override
    public String key() {
        return "committee-roster";
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
        Families families = new Families(committees.campus().roster(access));
        Function<SchoolClass, String> grades =
                committees.campus().grades(access, request.scope().period().schoolYear());
        List<String> notes = notes(overview, request);
        String title = texts.get("report.committee-roster");
        List<Page> pages = new ArrayList<>();
        List<Standing> parents = overview.all().stream()
                .filter(one -> one.body().kind() == CommitteeKind.PARENTS)
                .toList();
        pages.add(new Table<>(
                title,
                title,
                ofParents(grades, request.unmasked()),
                Rows.of(lines(parents, families, overview)),
                notes));
        if (request.scope().classId() == null) {
            pages.add(new Table<>(
                    texts.get("report.committee-roster.others"),
                    texts.get("report.committee-roster.others.title"),
                    ofOthers(request.unmasked()),
                    Rows.of(lines(overview.others(), families, overview)),
                    notes));
        }
        return pages;
    }

    private List<String> notes(Overview overview, Request request) {
        List<String> notes = new ArrayList<>();
        notes.add(texts.get("note.committee.day", texts.day(overview.day())));
        notes.add(texts.get("note.committee.vacant"));
        if (!request.unmasked()) {
            notes.add(texts.get("note.committee.masked"));
        }
        return notes;
    }

    private static List<MemberLine> lines(List<Standing> standings, Families families, Overview overview) {
        return standings.stream()
                .filter(Standing::isThere)
                .flatMap(standing -> standing.council().held().stream()
                        .map(sitting -> MemberLine.of(standing, sitting, families, overview.day())))
                .toList();
    }

    private List<Column<MemberLine>> ofParents(Function<SchoolClass, String> grades, boolean unmasked) {
        return List.of(
                Column.of(
                        "level",
                        label("level"),
                        3,
                        line -> texts.option(line.standing().body().level())),
                Column.of(
                        "grade",
                        label("grade"),
                        4,
                        line -> line.itsGrade() == null ? null : grades.apply(line.itsGrade())),
                Column.of(
                        "class",
                        label("className"),
                        6,
                        line -> line.itsClass() == null ? null : line.itsClass().label()),
                Column.of("member", texts.get("column.committee.name"), 5, line -> line.seat()
                        .member()
                        .name()),
                Column.of(
                        "sex",
                        texts.get("column.committee.sex"),
                        3,
                        line -> line.sex() == null ? null : texts.option(line.sex())),
                Column.of("child", label("child"), 5, MemberLine::child),
                Column.of("relation", texts.get("column.committee.relation"), 4, line -> line.relation(texts)),
                Column.of("post", label("post"), 5, line -> line.seat().post().label()),
                Column.prose("duties", label("duties"), 8, line -> line.seat().duties()),
                Column.of("phone", label("phone"), 7, line -> line.phone(unmasked)),
                Column.of("term", label("term"), 7, MemberLine::term),
                Column.of("elected", label("elected"), 4, this::elected),
                Column.prose("note", label("note"), 6, line -> line.seat().note()));
    }

    private List<Column<MemberLine>> ofOthers(boolean unmasked) {
        return List.of(
                Column.of(
                        "committee",
                        label("kind"),
                        8,
                        line -> texts.option(line.standing().body().kind())),
                Column.of("member", texts.get("column.committee.name"), 5, line -> line.seat()
                        .member()
                        .name()),
                Column.of(
                        "part",
                        label("part"),
                        7,
                        line -> line.seat().part() == null
                                ? null
                                : texts.option(line.seat().part())),
                Column.prose("workplace", label("workplace"), 10, line -> line.seat()
                        .member()
                        .workplace()),
                Column.of("child", label("child"), 5, MemberLine::child),
                Column.of("post", label("post"), 5, line -> line.seat().post().label()),
                Column.prose("duties", label("duties"), 8, line -> line.seat().duties()),
                Column.of("phone", label("phone"), 7, line -> line.phone(unmasked)),
                Column.of("term", label("term"), 7, MemberLine::term),
                Column.of("elected", label("elected"), 4, this::elected),
                Column.prose("note", label("note"), 6, line -> line.seat().note()));
    }

    private Object elected(MemberLine line) {
        return line.seat().elected() == null ? null : texts.option(line.seat().elected());
    }

    /** The grade of a grade's or a class's committee; null for the school's. */
    static String grade(Standing standing, Function<SchoolClass, String> grades) {
        return standing.schoolClass() == null ? null : grades.apply(standing.schoolClass());
    }

    /** The class of a class's committee; null for the others. */
    static String className(Standing standing) {
        return standing.body().level() == Level.CLASS ? standing.schoolClass().label() : null;
    }

    private String label(String column) {
        return texts.get(SeatLedger.KEY + "." + column);
    }
}
