package org.gongyu.feature.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Ratio;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Rows;
import org.gongyu.sheet.Table;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** 到会率统计表: by class, by kind of session, and by both. */
final class AttendanceSummaryReport implements Report {

    private final Activities activities;
    private final Texts texts;

    AttendanceSummaryReport(Activities activities) {
        this.activities = activities;
        this.texts = activities.campus().texts();
    }

    @Override
    public String key() {
        return "attendance-summary";
    }

    @Override
    public Set<String> proves() {
        return Set.of(SessionLedger.KEY);
    }

    @Override
    public boolean isBundled() {
        return true;
    }

    /**
     * A line.
     *
     * @param schoolClass of which class; null = of all
     * @param kind of which kind of session; null = of all
     * @param tally who came
     */
    private record Line(SchoolClass schoolClass, SessionKind kind, Tally tally) {}

    @Override
    public List<Page> pages(Access access, Request request) {
        Register register = Register.of(activities, access, request.scope());
        Map<SchoolClass, List<Mark>> classes =
                register.byClass(activities.campus().roster(access).classes());
        List<Line> byClass = new ArrayList<>();
        List<Line> byBoth = new ArrayList<>();
        classes.forEach((its, marks) -> {
            byClass.add(new Line(its, null, Register.tally(marks)));
            byBoth.addAll(byKind(its, marks, register));
        });
        Column<Line> kind = Column.of("kind", texts.get("session.kind"), 9, line -> texts.option(line.kind()));
        List<Column<Line>> its = ofClass(access, request);
        List<Column<Line>> both = new ArrayList<>(its);
        both.add(kind);
        return List.of(
                page("by-class", its, byClass),
                page("by-kind", List.of(kind), byKind(null, register.marks(), register)),
                page("by-both", both, byBoth));
    }

    private static List<Line> byKind(SchoolClass its, List<Mark> marks, Register register) {
        return new TreeMap<>(Register.grouped(marks, register::kind))
                .entrySet().stream()
                        .map(entry -> new Line(its, entry.getKey(), Register.tally(entry.getValue())))
                        .toList();
    }

    private List<Column<Line>> ofClass(Access access, Request request) {
        Function<SchoolClass, String> grades =
                activities.campus().grades(access, request.scope().period().schoolYear());
        return List.of(
                Column.of("grade", texts.get("attendance.grade"), 4, line -> grades.apply(line.schoolClass())),
                Column.of("class", texts.get("attendance.className"), 6, line -> line.schoolClass()
                        .label()));
    }

    private Page page(String name, List<Column<Line>> first, List<Line> lines) {
        List<Column<Line>> columns = new ArrayList<>(first);
        columns.addAll(counts());
        return new Table<>(
                        texts.get("report.attendance-summary." + name),
                        texts.get("report.attendance-summary"),
                        columns,
                        Rows.of(lines),
                        List.of(texts.get("note.attendance.counted"), texts.get("note.attendance.came")))
                .onUprightPaper();
    }

    private List<Column<Line>> counts() {
        return List.of(
                Column.of("sessions", texts.get("column.attendance.sessions"), 3, line -> line.tally()
                        .sessions()),
                Column.sum("expected", texts.get("column.session.expected"), 4, line -> line.tally()
                        .expected()),
                Column.sum("came", texts.get("column.session.came"), 4, line -> line.tally()
                        .came()),
                Column.sum(
                        "rate",
                        texts.get("column.session.rate"),
                        4,
                        line -> new Ratio(line.tally().came(), line.tally().expected())),
                of(Turnout.PRESENT),
                of(Turnout.LATE),
                of(Turnout.ONLINE),
                of(Turnout.LEAVE),
                of(Turnout.ABSENT));
    }

    private Column<Line> of(Turnout turnout) {
        return Column.sum(
                turnout.name(), texts.option(turnout), 4, line -> line.tally().of(turnout));
    }
}
