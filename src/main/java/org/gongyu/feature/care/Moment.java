package org.gongyu.feature.care;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A line of a child's timeline.
 *
 * @param date the day
 * @param what what happened, in a word or two
 * @param words more of it; may be null
 * @param who who did it; may be null
 * @param source where it is kept
 */
record Moment(LocalDate date, String what, String words, String who, Source source) {

    /**
     * A record of some ledger.
     *
     * @param feature the feature whose page has it
     * @param ledger its ledger
     * @param id the record
     */
    record Source(String feature, String ledger, UUID id) {}
}
