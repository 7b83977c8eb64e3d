package org.gongyu.feature.visit;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongyu.feature.roster.Person;
import org.gongyu.feature.roster.Tier;
import org.gongyu.feature.school.Terms;

/**
 * A teacher's visits.
 *
 * @param person the teacher
 * @param evidence every child of every trip, by date, with what it did for the number of visits
 * @param family the family of a child
 * @param terms the calendar
 */
record StaffWork(Person person, List<Evidence> evidence, Function<UUID, UUID> family, Terms terms) {

    /** 人次: the visits that count. */
    int visits() {
        return visits(any -> true);
    }

    int visits(Mode mode) {
        return visits(trip -> trip.mode() == mode);
    }

    /** The visits of a term, 1 or 2. */
    int visits(int term) {
        return visits(trip -> isIn(term, trip));
    }

    /** The visits made while the teacher had that tier. */
    int visits(Tier tier) {
        return visits(trip -> was(tier, trip));
    }

    /** Whether the teacher had that tier on the day of a trip. */
    boolean was(Tier tier, Trip trip) {
        return trip.staff().contains(new Trip.Visitor(person.id(), tier));
    }

    int visits(Predicate<Trip> which) {
        return (int) counting().map(Evidence::trip).filter(which).count();
    }

    boolean isIn(int term, Trip trip) {
        return terms.at(trip.date()).filter(its -> its.number() == term).isPresent();
    }

    int families() {
        return (int) counting().map(one -> family.apply(one.child())).distinct().count();
    }

    /** How many children; a sibling met on the same day is covered too. */
    int students() {
        return (int) evidence.stream()
                .filter(one -> one.reason() != Reason.OTHER_PERIOD)
                .map(Evidence::child)
                .distinct()
                .count();
    }

    private Stream<Evidence> counting() {
        return evidence.stream().filter(Evidence::counts);
    }
}
