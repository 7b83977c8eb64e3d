package org.gongyu.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongyu.ledger.Ledger.Rule;

/** Rules that many ledgers share. */
public final class Rules {

    private Rules() {}

    /** What is recorded has happened: the date is no later than today. */
    public static <R> Rule<R> hasCome(Field<R, LocalDate> date, Clock clock) {
        return draft -> {
            LocalDate day = draft.get(date);
            return day == null || !day.isAfter(LocalDate.now(clock))
                    ? List.of()
                    : List.of(Problem.error(date, "not-yet-come", day));
        };
    }

    /** The later date is no earlier than the earlier one; blank dates agree with any. */
    public static <R> Rule<R> inOrder(Field<R, LocalDate> earlier, Field<R, LocalDate> later) {
        return draft -> {
            LocalDate from = draft.get(earlier);
            LocalDate to = draft.get(later);
            return from == null || to == null || !to.isBefore(from)
                    ? List.of()
                    : List.of(Problem.error(later, "before-the-other", to, from));
        };
    }
}
