package org.gongyu.feature.activity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.feature.school.Term;
import org.gongyu.feature.school.Terms;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Rows;
import org.gongyu.sheet.Table;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/**
 * 考勤登记表: a sheet for each class, with a line for each child and a column for each session. More sessions than an upright page holds in
 * readable type are parted by terms, and a term's by half, third …
 */
final class AttendanceReport implements Report {

    /** The columns of sessions for which an upright page has room. */
    static final int SESSIONS_A_PAGE = 12;

    /** So many have room for topics that don't make the header high. */
    private static final int FEW = 9;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M.d");

    private final Activities activities;
    private final Texts texts;

    AttendanceReport(Activities activities) {
        this.activities = activities;
        this.texts = activities.campus().texts();
    }

    @Override
    public String key() {
        return "attendance";
    }

    @Override
    public Set<String> proves() {
        return Set.of(ItemLedger.KEY);
    }

    /** A child and how its household answered each session's call. */
    private record Line(Pupil child, Map<UUID, Mark> marks) {

        String sign(UUID session) {
            Mark mark = marks.get(session);
            return mark == null ? null : mark.turnout().sign();
        }
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        Register register = Register.of(activities, access, request.scope());
        Roster roster = activities.campus().roster(access);
        Terms terms =
                activities.campus().schools().terms(access, request.scope().period());
        String title = texts.get("report.attendance");
        List<Page> pages = new ArrayList<>();
        register.byClass(roster.classes()).forEach((its, marks) -> {
            List<List<Mark>> parts = parts(register, marks, terms);
            parts.forEach(part -> {
                String name = its.label() + title;
                String days = parts.size() == 1 ? "" : days(register, part);
                pages.add(page(
                        (its.label() + " " + days).strip(),
                        days.isEmpty() ? name : texts.get("attendance.part", name, days),
                        register,
                        part,
                        lines(its, part, register, roster)));
            });
        });
        return pages.isEmpty() ? List.of(page(title, title, register, List.of(), List.of())) : pages;
    }

    /** The marks of a class, session by session, in the parts that are printed on a page each. */
    private static List<List<Mark>> parts(Register register, List<Mark> marks, Terms terms) {
        Map<UUID, List<Mark>> bySession = Register.grouped(marks, Mark::session);
        if (bySession.size() <= SESSIONS_A_PAGE) {
            return List.of(marks);
        }
        Map<Optional<Term>, List<List<Mark>>> byTerm = new LinkedHashMap<>();
        bySession.forEach((session, its) -> byTerm.computeIfAbsent(
                        terms.at(register.sessions().get(session).date()), none -> new ArrayList<>())
                .add(its));
        return byTerm.values().stream()
                .flatMap(AttendanceReport::evenly)
                .map(part -> part.stream().flatMap(List::stream).toList())
                .toList();
    }

    /** The sessions on as few pages as hold them, about as many on each. */
    private static Stream<List<List<Mark>>> evenly(List<List<Mark>> sessions) {
        int pages = (sessions.size() + SESSIONS_A_PAGE - 1) / SESSIONS_A_PAGE;
        return IntStream.range(0, pages)
                .mapToObj(
                        page -> sessions.subList(page * sessions.size() / pages, (page + 1) * sessions.size() / pages));
    }

    private static String days(Register register, List<Mark> part) {
        return Stream.of(part.get(0), part.get(part.size() - 1))
                .map(mark -> DAY.format(register.sessions().get(mark.session()).date()))
                .distinct()
                .collect(Collectors.joining("—"));
    }

    private Page page(String name, String title, Register register, List<Mark> marks, List<Line> lines) {
        return new Table<Line>(
                        name,
                        title,
                        columns(register, marks),
                        Rows.of(lines),
                        List.of(
                                texts.get("note.attendance.signs"),
                                texts.get("note.attendance.counted"),
                                texts.get("note.attendance.came")))
                .onUprightPaper();
    }

    /** The children who were called, in the order of the seats on the day of the class's last session; those who left come last. */
    private static List<Line> lines(SchoolClass its, List<Mark> marks, Register register, Roster roster) {
        Map<UUID, Map<UUID, Mark>> byChild = new HashMap<>();
        marks.forEach(mark ->
                byChild.computeIfAbsent(mark.student(), none -> new HashMap<>()).put(mark.session(), mark));
        LocalDate last =
                register.sessions().get(marks.get(marks.size() - 1).session()).date();
        Set<UUID> order = new LinkedHashSet<>();
        roster.enrolledOn(last).getOrDefault(its, List.of()).forEach(child -> order.add(child.id()));
        order.retainAll(byChild.keySet());
        order.addAll(byChild.keySet());
        return order.stream()
                .flatMap(id -> roster.pupil(id).stream())
                .map(child -> new Line(child, byChild.get(child.id())))
                .toList();
    }

    private List<Column<Line>> columns(Register register, List<Mark> marks) {
        List<Column<Line>> columns = new ArrayList<>();
        columns.add(Column.of(
                "seat", texts.get("roll-call.seat"), 3, line -> line.child().seatNumber()));
        columns.add(Column.of("student", texts.get("attendance.student"), 5, line -> line.child()
                .name()));
        Set<UUID> sessions = Register.grouped(marks, Mark::session).keySet();
        int width = sessions.size() <= FEW ? 3 : 2;
        sessions.forEach(session -> columns.add(
                Column.of(session.toString(), header(register, session), width, line -> line.sign(session))));
        columns.add(Column.sum("expected", texts.get("column.session.expected"), 3, line -> line.marks()
                .size()));
        columns.add(Column.sum(
                "came",
                texts.get("column.session.came"),
                3,
                line -> came(line.marks().values())));
        return columns;
    }

    private static int came(Collection<Mark> marks) {
        return Register.tally(marks).came();
    }

    private static String header(Register register, UUID id) {
        Session session = register.sessions().get(id);
        return DAY.format(session.date()) + " " + session.topic();
    }
}
