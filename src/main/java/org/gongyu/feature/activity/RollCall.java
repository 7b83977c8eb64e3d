package org.gongyu.feature.activity;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongyu.db.Stored;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Link;

/**
 * The roll call of a session: a line for each child whose household is asked, in seat order. Everyone is taken to be present until
 * marked otherwise. A guardian of two children came for both: what is marked for one child holds for its siblings on the list too,
 * unless these are marked themselves.
 */
final class RollCall {

    private final Stored<Session> session;
    private final List<Line> lines = new ArrayList<>();
    private final Map<UUID, List<Line>> families = new HashMap<>();
    private final List<Mark> asRead;

    /** One child on the list. */
    static final class Line {

        private final SchoolClass schoolClass;
        private final Pupil pupil;
        private final UUID family;
        private Turnout turnout;
        private UUID guardian;
        private LocalTime signed;
        private boolean marked;

        private Line(SchoolClass schoolClass, Pupil pupil, UUID family, Mark earlier) {
            this.schoolClass = schoolClass;
            this.pupil = pupil;
            this.family = family;
            this.turnout = earlier == null ? Turnout.PRESENT : earlier.turnout();
            this.guardian = earlier == null ? null : earlier.guardian();
            this.signed = earlier == null ? null : earlier.signed();
            this.marked = earlier != null;
        }

        SchoolClass schoolClass() {
            return schoolClass;
        }

        Pupil pupil() {
            return pupil;
        }

        Turnout turnout() {
            return turnout;
        }

        /** Who came; empty = someone of the household, or nobody. */
        Optional<Pupil.Guardian> guardian() {
            return turnout.came() ? known(guardian) : Optional.empty();
        }

        /** When it signed in; null if nobody came or it wasn't written down. */
        LocalTime signed() {
            return turnout.came() ? signed : null;
        }

        private Optional<Pupil.Guardian> known(UUID who) {
            return pupil.guardians().stream()
                    .filter(one -> one.person().id().equals(who))
                    .findFirst();
        }
    }

    /**
     * The roll call as it stands.
     *
     * @param roster the people; the list is of the session's day
     * @param marks what was marked before
     * @param open which classes are called here; of those asked
     */
    RollCall(Stored<Session> session, Roster roster, List<Mark> marks, Predicate<UUID> open) {
        this.session = session;
        Map<UUID, Mark> earlier = new HashMap<>();
        marks.forEach(mark -> earlier.put(mark.student(), mark));
        List<UUID> asked =
                session.value().whom().classes().stream().map(Link::id).toList();
        roster.enrolledOn(session.value().date()).forEach((its, children) -> {
            if (open.test(its.id()) && (asked.isEmpty() || asked.contains(its.id()))) {
                children.forEach(
                        child -> add(new Line(its, child, roster.familyOf(child.id()), earlier.get(child.id()))));
            }
        });
        asRead = marks();
    }

    private void add(Line line) {
        lines.add(line);
        families.computeIfAbsent(line.family, none -> new ArrayList<>()).add(line);
    }

    Stored<Session> session() {
        return session;
    }

    List<Line> lines() {
        return lines;
    }

    /** Marks a child's household. */
    void mark(Line line, Turnout turnout) {
        spread(line, turnout, line.guardian);
    }

    /** Says who came for a child; null = someone of the household. */
    void came(Line line, UUID guardian) {
        spread(line, line.turnout.came() ? line.turnout : Turnout.PRESENT, guardian);
    }

    /** Goes on to the next who may have come: nobody in particular, then each guardian in turn. */
    void nextGuardian(Line line, int step) {
        List<UUID> choice = new ArrayList<>();
        choice.add(null);
        line.pupil.guardians().forEach(one -> choice.add(one.person().id()));
        int at = Math.max(0, choice.indexOf(line.guardian));
        came(line, choice.get(Math.floorMod(at + step, choice.size())));
    }

    /** Marks by a list: those on it so, all others otherwise, but for the siblings of those on it. */
    void take(List<NameList.Found> listed, Turnout turnout, Turnout others) {
        lines.forEach(line -> {
            line.marked = false;
            line.turnout = others;
        });
        listed.forEach(found -> {
            UUID guardian =
                    found.guardian() == null ? null : found.guardian().person().id();
            spread(found.line(), turnout, guardian);
            sign(found.line(), found.signed());
        });
    }

    private void spread(Line line, Turnout turnout, UUID guardian) {
        line.marked = true;
        line.turnout = turnout;
        line.guardian = guardian;
        siblings(line).filter(other -> !other.marked).forEach(other -> {
            other.turnout = turnout;
            other.guardian = other.known(guardian).isPresent() ? guardian : null;
        });
    }

    /** Who signed in for one child did so for its siblings. */
    private void sign(Line line, LocalTime time) {
        line.signed = time;
        siblings(line).filter(other -> !other.marked).forEach(other -> other.signed = time);
    }

    private Stream<Line> siblings(Line line) {
        return families.get(line.family).stream().filter(other -> other != line);
    }

    /** How many are marked so. */
    Map<Turnout, Integer> counts() {
        Map<Turnout, Integer> counts = new EnumMap<>(Turnout.class);
        lines.forEach(line -> counts.merge(line.turnout, 1, Integer::sum));
        return counts;
    }

    /** How many households are on the list; siblings are one. */
    int households() {
        return families.size();
    }

    /** What is marked otherwise than when this was read. */
    List<Mark> changes() {
        List<Mark> changes = new ArrayList<>(marks());
        changes.removeAll(Set.copyOf(asRead));
        return changes;
    }

    /** Marks again what was marked on an earlier reading of the same roll; who is no longer on it is passed over. */
    void resume(List<Mark> changes) {
        Map<UUID, Mark> begun = new HashMap<>();
        changes.forEach(mark -> begun.put(mark.student(), mark));
        lines.stream().filter(line -> begun.containsKey(line.pupil.id())).forEach(line -> {
            Mark mark = begun.get(line.pupil.id());
            line.turnout = mark.turnout();
            line.guardian = mark.guardian();
            line.signed = mark.signed();
            line.marked = true;
        });
    }

    /** The marks to keep. */
    List<Mark> marks() {
        return lines.stream()
                .map(line -> new Mark(
                        session.id(),
                        line.pupil.id(),
                        line.schoolClass.id(),
                        line.turnout,
                        line.guardian().map(one -> one.person().id()).orElse(null),
                        line.signed()))
                .toList();
    }
}
