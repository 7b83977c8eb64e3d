package org.gongyu.ledger;

import java.time.LocalDate;

/**
 * A school year or one of its terms.
 *
 * @param schoolYear the year it begins in: 2025 is 2025—2026学年
 * @param term 1 or 2; 0 is the whole school year
 * @param from first day; never null
 * @param to last day, included; the first term includes the winter holiday, the second the summer holiday
 */
public record Period(int schoolYear, int term, LocalDate from, LocalDate to) {

    /** The whole school year. */
    public static final int WHOLE_YEAR = 0;

    /** Every day that a record may bear. */
    public static final Period ALWAYS = new Period(0, WHOLE_YEAR, LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31));

    /** Whether a day lies within. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The short form of the command line: {@code 2025}, {@code 2025-1} or {@code 2025-2}. */
    public String code() {
        return term == WHOLE_YEAR ? String.valueOf(schoolYear) : schoolYear + "-" + term;
    }
}
