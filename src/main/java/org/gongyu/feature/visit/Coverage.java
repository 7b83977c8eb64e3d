package org.gongyu.feature.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Period;

/**
 * Which children have been visited in a period. The children are those who are here on the cut-off day; a visit is judged by the class
 * and the 班主任 of its own day.
 */
final class Coverage {

    private final Roster roster;
    private final Period period;
    private final LocalDate cutOff;
    private final Map<UUID, List<Trip>> tripsTo = new HashMap<>();

    /**
     * The coverage of a period.
     *
     * @param cutOff 统计时点: the children are those here on that day
     * @param trips those of the period; others may be among them and are told apart by {@link #why}
     */
    Coverage(Roster roster, Period period, LocalDate cutOff, Collection<Trip> trips) {
        this.roster = roster;
        this.period = period;
        this.cutOff = cutOff;
        for (Trip trip : trips) {
            trip.children().forEach(child -> tripsTo.computeIfAbsent(child, none -> new ArrayList<>())
                    .add(trip));
        }
        tripsTo.values().forEach(list -> list.sort(BY_DATE));
    }

    static final Comparator<Trip> BY_DATE = Comparator.comparing(Trip::date).thenComparing(Trip::mode);

    /** 统计时点. */
    LocalDate cutOff() {
        return cutOff;
    }

    /** Each class that has children on the cut-off day: the youngest first. */
    List<ClassCoverage> classes() {
        List<ClassCoverage> classes = new ArrayList<>();
        roster.enrolledOn(cutOff).forEach((its, children) -> classes.add(of(its, children)));
        return classes;
    }

    private ClassCoverage of(SchoolClass its, List<Pupil> children) {
        Map<Measure, List<Pupil>> visited = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            visited.put(
                    measure,
                    children.stream()
                            .filter(child -> isVisited(child.id(), measure))
                            .toList());
        }
        return new ClassCoverage(its, roster.headTeachersOn(its.id(), cutOff), children, visited);
    }

    /** Whether any trip of the period visited the child in that sense. */
    boolean isVisited(UUID child, Measure measure) {
        return tripsTo(child).stream()
                .anyMatch(trip -> isInPeriod(trip) && measure.judge(trip, child, roster) == Reason.COUNTS);
    }

    /** Every trip to the child, by date, with what it did for that figure. Only the first that counts raises the number. */
    List<Evidence> why(UUID child, Measure measure) {
        List<Evidence> all = new ArrayList<>();
        boolean counted = false;
        for (Trip trip : tripsTo(child)) {
            Reason reason = isInPeriod(trip) ? measure.judge(trip, child, roster) : Reason.OTHER_PERIOD;
            boolean again = counted && reason == Reason.COUNTS;
            all.add(new Evidence(trip, child, again ? Reason.COUNTED_ALREADY : reason));
            counted |= reason == Reason.COUNTS;
        }
        return all;
    }

    /** How often, in the period, a child's family was met in each way; ways that didn't occur are left out. */
    Map<Mode, Integer> contacts(UUID child) {
        Map<Mode, Integer> contacts = new EnumMap<>(Mode.class);
        tripsTo(child).stream().filter(this::isInPeriod).forEach(trip -> contacts.merge(trip.mode(), 1, Integer::sum));
        return contacts;
    }

    private List<Trip> tripsTo(UUID child) {
        return tripsTo.getOrDefault(child, List.of());
    }

    private boolean isInPeriod(Trip trip) {
        return period.holds(trip.date());
    }
}
