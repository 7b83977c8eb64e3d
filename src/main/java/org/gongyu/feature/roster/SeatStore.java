package org.gongyu.feature.roster;

import static org.gongyu.db.schema.Tables.ENROLMENT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
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
}
