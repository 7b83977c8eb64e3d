package org.gongyu.feature.committee;

import java.util.UUID;

/**
 * A committee whatever its term of office.
 *
 * @param kind what sort
 * @param grade whose, if it is a grade's; else null
 * @param classId whose, if it is a class's; else null
 */
record Body(CommitteeKind kind, Cohort grade, UUID classId) {

    static Body ofSchool(CommitteeKind kind) {
        return new Body(kind, null, null);
    }

    Level level() {
        if (classId != null) {
            return Level.CLASS;
        }
        return grade == null ? Level.SCHOOL : Level.GRADE;
    }
}
