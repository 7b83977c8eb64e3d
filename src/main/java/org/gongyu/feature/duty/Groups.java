package org.gongyu.feature.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.gongyu.feature.Facet;
import org.gongyu.feature.Facts.Standing;
import org.gongyu.feature.Thing;
import org.gongyu.feature.roster.Disability;
import org.gongyu.feature.roster.LeftBehind;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Student;
import org.gongyu.feature.roster.Tenure;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.feature.school.Term;

/** Who belongs to which group on the cut-off day of a unit. */
final class Groups {

    private Groups() {}

    /**
     * A student of a group.
     *
     * @param pupil the student
     * @param schoolClass the class it sits in on the cut-off day
     */
    record Member(Pupil pupil, SchoolClass schoolClass) {}

    /** The students of a group, by class. */
    static List<Member> members(Group group, Year year, Unit unit) {
        Predicate<Member> belongs = belongs(group, year, unit);
        List<Member> all = new ArrayList<>();
        year.enrolled(unit.cutOff())
                .forEach((its, children) -> children.forEach(child -> {
                    Member member = new Member(child, its);
                    if (belongs.test(member)) {
                        all.add(member);
                    }
                }));
        return all;
    }

    private static Predicate<Member> belongs(Group group, Year year, Unit unit) {
        return switch (group) {
            case EVERYONE -> any -> true;
            case KEY -> member -> member.pupil().isKey();
            case SPECIAL -> {
                Set<UUID> filed = filed(year, unit, Facet.SPECIAL);
                yield member ->
                        member.pupil().isKey() || filed.contains(member.pupil().id());
            }
            case HARDSHIP -> {
                Set<UUID> filed = filed(year, unit, Facet.HARDSHIP);
                yield member -> isInHardship(member.pupil().care())
                        || filed.contains(member.pupil().id());
            }
            case LEFT_BEHIND -> member -> isLeftBehind(member.pupil().care());
            case BOTH_AWAY -> member -> member.pupil().care().leftBehind() == LeftBehind.BOTH_PARENTS;
            case NEWCOMERS -> member -> isNew(member, year, unit);
            case NEW_HEAD_CLASS -> {
                Set<UUID> classes = newHeadClasses(year, unit);
                yield member -> classes.contains(member.schoolClass().id());
            }
        };
    }

    private static Set<UUID> filed(Year year, Unit unit, Facet as) {
        Set<UUID> all = new HashSet<>();
        year.standings(Thing.CARE_FILE, unit).stream()
                .filter(file -> file.facets().contains(as))
                .map(Standing::children)
                .forEach(all::addAll);
        return all;
    }

    private static boolean isLeftBehind(Student.Care care) {
        return care.leftBehind() != null && care.leftBehind() != LeftBehind.NONE;
    }

    private static boolean isInHardship(Student.Care care) {
        boolean disabled = care.disability() != null && care.disability() != Disability.NONE;
        return isLeftBehind(care) || disabled || care.orphan();
    }

    private static boolean isNew(Member member, Year year, Unit unit) {
        LocalDate entered = entered(member.pupil().id(), year);
        return entered != null && unit.holds(entered);
    }

    /** A child's first day at the school; null if it never sat in a class. */
    static LocalDate entered(UUID pupil, Year year) {
        return year.roster().seatsOf(pupil).stream()
                .map(Tenure::from)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /**
     * The classes whose 班主任 took over in a term: in the term itself, or in the holidays before it. A class that was here before, and of
     * which no earlier 班主任 is on record, is not one of them: it is only that nobody wrote down since when.
     */
    private static Set<UUID> newHeadClasses(Year year, Unit unit) {
        Set<UUID> all = new HashSet<>();
        for (SchoolClass its : year.enrolled(unit.cutOff()).keySet()) {
            List<Tenure> heads = year.roster().headsOf(its.id());
            boolean begins = its.entryYear() == unit.period().schoolYear();
            boolean takenOver = heads.stream()
                    .anyMatch(head -> isFirstTerm(head.from(), year, unit) && (begins || isSecond(head, heads)));
            if (takenOver) {
                all.add(its.id());
            }
        }
        return all;
    }

    private static boolean isSecond(Tenure head, List<Tenure> heads) {
        return heads.stream()
                .anyMatch(other ->
                        other.from().isBefore(head.from()) && !other.who().equals(head.who()));
    }

    private static boolean isFirstTerm(LocalDate from, Year year, Unit unit) {
        LocalDate last = unit.due() == null ? unit.period().to() : unit.due();
        LocalDate before = year.terms().all().stream()
                .map(Term::ends)
                .filter(ends -> ends.isBefore(unit.period().from()))
                .max(LocalDate::compareTo)
                .orElse(unit.period().from().minusDays(62));
        return from.isAfter(before) && !from.isAfter(last);
    }
}
