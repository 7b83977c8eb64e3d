package org.gongyu.feature.committee;

import java.time.LocalDate;
import org.gongyu.ledger.Link;

/**
 * A committee for one term of office.
 *
 * @param kind what sort
 * @param grade whose, if it is a grade's; else null
 * @param schoolClass whose, if it is a class's; else null
 * @param name such as 2024级1班家长委员会; null until stored
 * @param office 届次, such as 第二届; null if not said
 * @param from the first day of the term of office
 * @param to the last day; null if not said, as the next three
 * @param charter when the 章程 was adopted
 * @param rules when the working rules were adopted
 */
record Committee(
        CommitteeKind kind,
        Link grade,
        Link schoolClass,
        String name,
        String office,
        LocalDate from,
        LocalDate to,
        LocalDate charter,
        LocalDate rules,
        String note) {

    Level level() {
        if (schoolClass != null) {
            return Level.CLASS;
        }
        return grade == null ? Level.SCHOOL : Level.GRADE;
    }

    /** What committees that follow each other have in common. */
    Body body() {
        return new Body(kind, Cohort.of(grade), schoolClass == null ? null : schoolClass.id());
    }

    /** Its name with its 届次. */
    String title() {
        return office == null ? name : name + "（" + office + "）";
    }

    /** Whether its term of office is over. */
    boolean isPast(LocalDate day) {
        return to != null && to.isBefore(day);
    }
}
