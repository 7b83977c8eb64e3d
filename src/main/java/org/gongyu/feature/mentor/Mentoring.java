package org.gongyu.feature.mentor;

import java.time.LocalDate;
import org.gongyu.ledger.Link;

/**
 * A teacher as the mentor of a child.
 *
 * @param student the child
 * @param schoolClass the class it sat in when this began; null where it wasn't here then, and until stored
 * @param teacher the mentor
 * @param from 安排日期
 * @param until the last day; null = still
 * @param note null if none
 */
record Mentoring(Link student, Link schoolClass, Link teacher, LocalDate from, LocalDate until, String note) {

    boolean holds(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }
}
