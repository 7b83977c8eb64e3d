package org.gongyu.feature.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The duties of one document, or a school's own version of them.
 *
 * @param id 000 … 004, or the name of an own pack
 * @param title the title of the document
 * @param number its 文号
 * @param region where it is in force
 * @param policy the name of the document's text
 * @param from the first day it is in force
 * @param to the last day; null = no end is named
 * @param duties what it asks, in its order
 */
record Pack(
        String id,
        String title,
        String number,
        String region,
        String policy,
        LocalDate from,
        LocalDate to,
        List<Duty> duties) {

    /** Whether it is in force on a day. A pack that isn't can still be chosen. */
    boolean isValidOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    Optional<Duty> duty(String id) {
        return duties.stream().filter(duty -> duty.id().equals(id)).findFirst();
    }
}
