package org.gongyu.feature.mediation;

import java.time.LocalDate;
import org.gongyu.ledger.Link;

/**
 * A case that the school was asked to settle.
 *
 * @param number as the school numbers its cases; null if it doesn't
 * @param receivedOn the day it came in
 * @param source from whom or how, such as 家长来访; null if not known
 * @param matter what it is about
 * @param kind an entry of the list 调处事项类别
 * @param parties who are at odds; null if nobody is named
 * @param department who deals with it; null until assigned
 * @param responsible the person who does; null until assigned
 * @param measures what is done; null until decided
 * @param deadline the last day to settle it; null if none is set
 * @param result what came of it; null until then
 * @param followedUpOn the day of the follow-up call; null if there was none
 * @param followUp what was said then; null if there was none
 * @param closedOn the day it was closed; null while open
 * @param note null if none
 */
record Mediation(
        String number,
        LocalDate receivedOn,
        String source,
        String matter,
        Link kind,
        String parties,
        String department,
        Link responsible,
        String measures,
        LocalDate deadline,
        String result,
        LocalDate followedUpOn,
        String followUp,
        LocalDate closedOn,
        String note) {

    /** Whether it is closed by a day. */
    boolean isClosedOn(LocalDate day) {
        return closedOn != null && !closedOn.isAfter(day);
    }

    /** How far it is on a day. */
    State stateOn(LocalDate day) {
        if (isClosedOn(day)) {
            return State.CLOSED;
        }
        return deadline != null && deadline.isBefore(day) ? State.OVERDUE : State.OPEN;
    }
}
