package org.gongyu.feature.roster;

import java.time.LocalDate;
import org.gongyu.db.Batches;
import org.gongyu.db.Db;
import org.gongyu.feature.school.SchoolStore;

/**
 * What the roster's page works with.
 *
 * @param db the database
 * @param schools profile, calendar and classes
 * @param students the children
 * @param staff the staff
 * @param rosters the copy that others count by
 * @param rollOver the step into a new school year
 * @param batches undoes it
 */
record RosterDesk(
        Db db,
        SchoolStore schools,
        StudentStore students,
        StaffStore staff,
        RosterStore rosters,
        RollOver rollOver,
        Batches batches) {

    LocalDate today() {
        return LocalDate.now(db.clock());
    }
}
