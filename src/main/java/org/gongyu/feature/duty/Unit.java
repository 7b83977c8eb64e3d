package org.gongyu.feature.duty;

import java.time.LocalDate;
import org.gongyu.ledger.Period;

/**
 * One stretch of time that a duty is counted in.
 *
 * @param period its days
 * @param cutOff 统计时点: the last day of it, or today while it lasts
 * @param due by when it has to be done; null = always
 */
record Unit(Period period, LocalDate cutOff, LocalDate due) {

    boolean holds(LocalDate day) {
        return period.holds(day);
    }
}
