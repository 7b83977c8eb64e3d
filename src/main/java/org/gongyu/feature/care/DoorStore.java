package org.gongyu.feature.care;

import static org.gongyu.db.schema.Tables.CARE_FILE;
import static org.gongyu.db.schema.Tables.ENROLMENT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.gongyu.vault.Right;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** To whom the file of a child is open: its 责任教师 and 责任领导, its own 班主任, and who looks after the whole school's (domain B6). */
final class DoorStore {

    private DoorStore() {}

    /** Whether there may be files at all that are open to this person: someone on the staff may be responsible for one. */
    static boolean may(Access access, Right right) {
        return access.may(right, Area.CARE) || access.staffId() != null && access.may(Right.KNOW, Area.CARE);
    }

    /** The rows of CARE_FILE that this person may read or change. */
    static Condition files(Access access, Right right, LocalDate today) {
        if (access.mayEverywhere(right, Area.CARE)) {
            return DSL.noCondition();
        }
        UUID self = access.staffId();
        Condition responsible = self == null
                ? DSL.falseCondition()
                : CARE_FILE.HELPER_ID.eq(self).or(CARE_FILE.LEADER_ID.eq(self));
        return access.may(right, Area.CARE)
                ? responsible.or(sits(CARE_FILE.STUDENT_ID, access.classes(), DSL.val(today)))
                : responsible;
    }

    /** The rows about a child whose file is there and open to this person. */
    static Condition about(Field<UUID> student, Access access, Right right, LocalDate today) {
        return DSL.exists(DSL.selectOne()
                .from(CARE_FILE)
                .where(CARE_FILE.STUDENT_ID.eq(student))
                .and(CARE_FILE.DELETED_AT.isNull())
                .and(files(access, right, today)));
    }

    /** The rows of the scope's class, if it has one: the child sat there that day. */
    static Condition ofClass(Field<UUID> student, Scope scope, Field<LocalDate> day) {
        return scope.classId() == null ? DSL.noCondition() : sits(student, List.of(scope.classId()), day);
    }

    /** Whether the child sits in one of these classes on a day. */
    static Condition sits(Field<UUID> student, Collection<UUID> classes, Field<LocalDate> day) {
        return classes.isEmpty()
                ? DSL.falseCondition()
                : DSL.exists(DSL.selectOne()
                        .from(ENROLMENT)
                        .where(ENROLMENT.STUDENT_ID.eq(student))
                        .and(ENROLMENT.CLASS_ID.in(classes))
                        .and(ENROLMENT.FROM_DATE.le(day))
                        .and(ENROLMENT.TO_DATE.isNull().or(ENROLMENT.TO_DATE.ge(day))));
    }
}
