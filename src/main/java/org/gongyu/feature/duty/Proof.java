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
 * @param absent who should have been there and was not
 */
record Proof(
        String ledger, UUID id, LocalDate date, Enum<?> what, List<UUID> staff, Verdict verdict, List<UUID> absent) {

    /** That it is not written down who teaches a class; that is done on the staff list. */
    static final Proof NOT_TAUGHT =
            new Proof("staff", null, null, Line.What.TEACHING, List.of(), Verdict.NOT_TOLD_WHO_TEACHES, List.of());

    static Proof of(Event event, Verdict verdict) {
        return new Proof(event.ledger(), event.id(), event.date(), event.act(), event.staff(), verdict, List.of());
    }

    static Proof of(Standing standing, Verdict verdict) {
        return new Proof(
                standing.ledger(),
                standing.id(),
                standing.from(),
                standing.thing(),
                standing.staff(),
                verdict,
                List.of());
    }

    /** The same without some who should have been there. */
    Proof without(List<UUID> those) {
        return new Proof(ledger, id, date, what, staff, verdict, those);
    }
}
