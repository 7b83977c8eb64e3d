package org.gongyu.feature.care;

import java.time.LocalDate;
import java.util.List;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Problem;

/** Rules that several of the care ledgers share. Blanks are passed over, as every rule must. */
final class Rules {

    private Rules() {}

    /** The second day is not before the first. */
    static <R> List<Problem> inOrder(Draft<R> draft, Field<R, LocalDate> first, Field<R, LocalDate> second) {
        LocalDate from = draft.get(first);
        LocalDate to = draft.get(second);
        return from == null || to == null || !to.isBefore(from)
                ? List.of()
                : List.of(Problem.error(second, "care-before", from));
    }

    /** The second day stands only where the first does. */
    static <R> List<Problem> onlyWith(Draft<R> draft, Field<R, LocalDate> first, Field<R, LocalDate> second) {
        return draft.get(second) == null || draft.get(first) != null
                ? List.of()
                : List.of(Problem.error(second, "care-not-closed"));
    }

    /** Where the day stands, the reason does. */
    static <R> List<Problem> saysWhy(Draft<R> draft, Field<R, LocalDate> day, Field<R, String> why) {
        return draft.get(day) == null || draft.get(why) != null ? List.of() : List.of(Problem.error(why, "care-why"));
    }
}
