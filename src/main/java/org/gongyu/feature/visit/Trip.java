package org.gongyu.feature.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.roster.Tier;

/**
 * A visit as counting needs it: without its words.
 *
 * @param visit the id of the visit
 * @param date the day
 * @param mode how the family was met
 * @param children whose families were met
 * @param staff who took part, each with the tier of that day
 */
record Trip(UUID visit, LocalDate date, Mode mode, List<UUID> children, List<Visitor> staff) {

    /** The same trip, to those children only who sat in a class that day. */
    Trip to(UUID classId, Roster roster) {
        List<UUID> those = children.stream()
                .filter(child -> roster.classOn(child, date)
                        .filter(its -> its.id().equals(classId))
                        .isPresent())
                .toList();
        return new Trip(visit, date, mode, those, staff);
    }

    /** A teacher and the tier of that day. */
    record Visitor(UUID staff, Tier tier) {}
}
