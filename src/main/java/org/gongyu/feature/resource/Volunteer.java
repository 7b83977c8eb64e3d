package org.gongyu.feature.resource;

import java.time.LocalDate;
import org.gongyu.ledger.Link;

/**
 * Someone of a volunteer team.
 *
 * @param name who
 * @param team an entry of the list 志愿者队伍
 * @param shared whether the whole district has them: 区级共享
 * @param affiliation their employer, or whose relation they are; null if not known
 * @param speciality what they are good at; null if not known
 * @param available when they have time; null if not known
 * @param phone null if not known
 * @param from the first day in the team; null = not known, so always
 * @param until the last; null = still
 * @param earlierHours hours served before the first service recorded; null = none
 * @param note null if none
 */
record Volunteer(
        String name,
        Link team,
        boolean shared,
        String affiliation,
        String speciality,
        String available,
        String phone,
        LocalDate from,
        LocalDate until,
        Integer earlierHours,
        String note) {

    /** Hours served before any are recorded here. */
    int earlier() {
        return earlierHours == null ? 0 : earlierHours;
    }
}
