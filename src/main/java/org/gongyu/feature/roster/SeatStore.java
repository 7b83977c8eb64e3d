package org.gongyu.feature.roster;

import static org.gongyu.db.schema.Tables.ENROLMENT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.gongyu.ledger.Period;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Where children sat, for the stores of other features to ask. */
public final class SeatStore {

    private SeatStore() {}

    /** Whether the child of a row sat, on the row's day, in one of the classes. */
    public static Condition satIn(Collection<UUID> classes, Field<UUID> child, Field<LocalDate> day) {
        return DSL.exists(DSL.selectOne()
                .from(ENROLMENT)
                .where(ENROLMENT.STUDENT_ID.eq(child))
                .and(ENROLMENT.CLASS_ID.in(classes))
                .and(ENROLMENT.FROM_DATE.le(day))
                .and(ENROLMENT.TO_DATE.isNull().or(ENROLMENT.TO_DATE.ge(day))));
    }

    /**
     * Whether the child of a row sat in one of the classes on any day of the period on which the row holds: what was done with a child who
     * changes class goes with it to the new one, and stays in the old one for the time until then.
     *
     * @param from the row's first day
     * @param until its last day; null in a row = it still holds; null = no row of this kind ever ends
     */
    public static Condition satWhile(
            Collection<UUID> classes, Field<UUID> child, Field<LocalDate> from, Field<LocalDate> until, Period period) {
        Condition begun = ENROLMENT.FROM_DATE.le(period.to());
        Condition inTime = until == null ? begun : begun.and(until.isNull().or(ENROLMENT.FROM_DATE.le(until)));
        return DSL.exists(DSL.selectOne()
                .from(ENROLMENT)
                .where(ENROLMENT.STUDENT_ID.eq(child))
                .and(ENROLMENT.CLASS_ID.in(classes))
                .and(inTime)
                .and(ENROLMENT
                        .TO_DATE
                        .isNull()
                        .or(ENROLMENT.TO_DATE.ge(from).and(ENROLMENT.TO_DATE.ge(period.from())))));
    }
}
