package org.gongyu.feature.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongyu.feature.Facts.Event;
import org.gongyu.feature.Facts.Standing;

/**
 * A record that was looked at for a figure, and what it did for it.
 *
 * @param ledger its ledger
 * @param id the record
 * @param date its day; null where it has none
 * @param what an {@code Act} or {@code Thing}
 * @param staff whom it names
 * @param verdict why it counted, or didn't
 */
record Proof(String ledger, UUID id, LocalDate date, Enum<?> what, List<UUID> staff, Verdict verdict) {

    static Proof of(Event event, Verdict verdict) {
        return new Proof(event.ledger(), event.id(), event.date(), event.act(), event.staff(), verdict);
    }

    static Proof of(Standing standing, Verdict verdict) {
        return new Proof(
                standing.ledger(), standing.id(), standing.from(), standing.thing(), standing.staff(), verdict);
    }
}
