package org.gongyu.feature.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

    /** A teacher and the tier of that day. */
    record Visitor(UUID staff, Tier tier) {}
}
