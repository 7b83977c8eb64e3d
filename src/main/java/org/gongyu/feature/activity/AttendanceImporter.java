package org.gongyu.feature.activity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongyu.db.Batches;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.roster.Whom;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Problem;
import org.gongyu.names.Spelling;
import org.gongyu.sheet.ClassColumn;
import org.gongyu.sheet.DayColumns;
import org.gongyu.sheet.Importer;
import org.gongyu.sheet.Row;
import org.gongyu.vault.Access;

/** Imports a sign-in sheet: a line for each child, of one session or many. */
final class AttendanceImporter implements Importer<SignIn> {

    private final Activities activities;
    private final Batches batches;

    AttendanceImporter(Activities activities) {
        this.activities = activities;
        this.batches = new Batches(activities.campus().db());
    }

    @Override
    public String key() {
        return "attendance";
    }

    @Override
    public Ledger<SignIn> columns() {
        return SignInColumns.LEDGER;
    }

    @Override
    public Optional<ClassColumn<SignIn>> classColumn(Access access) {
        return Optional.of(new ClassColumn<>(
                SignInColumns.CLASS_NAME,
                SignInColumns.GRADE,
                false,
                activities.campus().classWords(access)));
    }

    /** A register: children from top to bottom, a column for each session. */
    @Override
    public Optional<DayColumns<SignIn>> dayColumns(Access access) {
        Campus campus = activities.campus();
        int year = campus.schools().terms(access).schoolYear(campus.today());
        return Optional.of(new DayColumns<>(SignInColumns.DATE, SignInColumns.TOPIC, SignInColumns.TURNOUT, year));
    }

    @Override
    public void compare(Access access, List<Row<SignIn>> rows) {
        Whom whom = activities.campus().whom(access);
        Roster roster = activities.campus().roster(access);
        SheetSessions sessions = new SheetSessions(activities, access, rows);
        for (Row<SignIn> row : rows) {
            row.draft().set(SignInColumns.STUDENT, whom.children(row, SignInColumns.CHILD));
            child(row).ifPresent(child -> {
                sessions.find(row, child);
                checkGuardian(row, child, roster);
            });
        }
        markRepeats(access, rows);
    }

    private static Optional<Link> child(Row<SignIn> row) {
        List<Link> children = row.draft().all(SignInColumns.STUDENT);
        if (children.size() > 1) {
            row.problems()
                    .add(Problem.error(
                            SignInColumns.STUDENT, "only-one", row.written().get(SignInColumns.STUDENT)));
        }
        return children.size() == 1 ? Optional.of(children.get(0)) : Optional.empty();
    }

    private static void checkGuardian(Row<SignIn> row, Link child, Roster roster) {
        String guardian = row.draft().get(SignInColumns.GUARDIAN);
        if (guardian != null && guardian(roster, child.id(), guardian) == null) {
            row.problems().add(Problem.warning(SignInColumns.GUARDIAN, "unknown-guardian", guardian, child.label()));
        }
    }

    /** The child's guardian of that name; null if there is none. */
    private static UUID guardian(Roster roster, UUID child, String name) {
        return roster.pupil(child).stream()
                .flatMap(pupil -> pupil.guardians().stream())
                .map(Pupil.Guardian::person)
                .filter(person -> Spelling.key(person.label()).equals(Spelling.key(name)))
                .map(Link::id)
                .findFirst()
                .orElse(null);
    }

    private void markRepeats(Access access, List<Row<SignIn>> rows) {
        Map<UUID, Set<UUID>> there = new HashMap<>();
        Map<List<UUID>, Row<SignIn>> earlier = new HashMap<>();
        rows.stream().filter(row -> !row.isRefused()).forEach(row -> {
            Link session = row.draft().get(SignInColumns.SESSION);
            Link child = row.draft().all(SignInColumns.STUDENT).get(0);
            Row<SignIn> before = earlier.putIfAbsent(List.of(session.id(), child.id()), row);
            if (before != null) {
                row.problems().add(before.repeatedIn(SignInColumns.STUDENT));
            } else if (there.computeIfAbsent(session.id(), id -> marked(access, id))
                    .contains(child.id())) {
                row.repeats(new Row.Twin(child.id(), child.label() + " " + session.label()));
            }
        });
    }

    private Set<UUID> marked(Access access, UUID session) {
        return activities.attendance().of(access, session).stream()
                .map(Mark::student)
                .collect(Collectors.toSet());
    }

    @Override
    public Outcome store(Access access, String fileName, List<Row<SignIn>> rows) {
        Roster roster = activities.campus().roster(access);
        Map<UUID, List<Mark>> marks = new LinkedHashMap<>();
        List<Row<SignIn>> taken = rows.stream()
                .filter(row -> !row.isRefused() && row.fate() != Row.Fate.SKIP)
                .toList();
        taken.forEach(row -> {
            Mark mark = mark(row.draft(), roster);
            marks.computeIfAbsent(mark.session(), none -> new ArrayList<>()).add(mark);
        });
        int added =
                (int) taken.stream().filter(row -> row.fate() == Row.Fate.ADD).count();
        Batches.Done done = batches.write(access, key(), fileName, tx -> {
            marks.forEach((session, those) -> activities.attendance().keep(tx, session, those));
            return new Batches.Counts(added, taken.size() - added);
        });
        return new Outcome(done.id(), done.counts().added(), done.counts().updated(), (int) rows.stream()
                .filter(row -> !row.isRefused() && row.fate() == Row.Fate.SKIP)
                .count());
    }

    private static Mark mark(Draft<SignIn> draft, Roster roster) {
        UUID child = draft.all(SignInColumns.STUDENT).get(0).id();
        Turnout turnout = draft.get(SignInColumns.TURNOUT);
        String guardian = draft.get(SignInColumns.GUARDIAN);
        return new Mark(
                draft.get(SignInColumns.SESSION).id(),
                child,
                roster.classOn(child, draft.get(SignInColumns.DATE))
                        .map(SchoolClass::id)
                        .orElseThrow(),
                turnout == null ? Turnout.PRESENT : turnout,
                guardian == null ? null : guardian(roster, child, guardian),
                draft.get(SignInColumns.TIME));
    }
}
