package org.gongyu.feature.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyu.feature.roster.Person;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.Terms;
import org.gongyu.ledger.Period;

/**
 * How many visits each teacher made in a period. One visit is one day at one family: siblings met on the same day are one visit, and of
 * a trip to many families each is one. Everyone who took part is credited.
 */
final class Workload {

    private final Roster roster;
    private final Terms terms;
    private final Period period;
    private final Map<UUID, List<Trip>> tripsOf = new HashMap<>();

    /** The workload of a period; {@code trips} may hold others, which {@link StaffWork#evidence} tells apart. */
    Workload(Roster roster, Terms terms, Period period, Collection<Trip> trips) {
        this.roster = roster;
        this.terms = terms;
        this.period = period;
        for (Trip trip : trips) {
            trip.staff().forEach(visitor -> tripsOf.computeIfAbsent(visitor.staff(), none -> new ArrayList<>())
                    .add(trip));
        }
        tripsOf.values().forEach(list -> list.sort(Coverage.BY_DATE));
    }

    /** Every teacher who was here in the period, or visited in it: by 人员类别, then as the roster has them. */
    List<StaffWork> staff() {
        return roster.staff().stream()
                .filter(person -> person.isHereOn(period.from()) || tripsOf.containsKey(person.id()))
                .sorted(Comparator.comparing(Person::tier))
                .map(this::of)
                .toList();
    }

    private StaffWork of(Person person) {
        return new StaffWork(person, evidence(tripsOf.getOrDefault(person.id(), List.of())), roster::familyOf, terms);
    }

    private record FamilyDay(LocalDate date, UUID family) {}

    /** Trips of a day come best mode first, so that a family both visited and phoned that day counts as visited. */
    private List<Evidence> evidence(List<Trip> trips) {
        List<Evidence> all = new ArrayList<>();
        Set<FamilyDay> seen = new HashSet<>();
        for (Trip trip : trips) {
            for (UUID child : trip.children()) {
                all.add(new Evidence(trip, child, judge(trip, child, seen)));
            }
        }
        return all;
    }

    private Reason judge(Trip trip, UUID child, Set<FamilyDay> seen) {
        if (!period.holds(trip.date())) {
            return Reason.OTHER_PERIOD;
        }
        boolean first = seen.add(new FamilyDay(trip.date(), roster.familyOf(child)));
        return first ? Reason.COUNTS : Reason.SAME_FAMILY_SAME_DAY;
    }
}
