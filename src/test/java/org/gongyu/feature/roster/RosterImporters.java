package org.gongyu.feature.roster;

import org.gongyu.db.Batches;
import org.gongyu.db.Db;
import org.gongyu.feature.school.SchoolStore;
import org.gongyu.sheet.Importer;

/** The imports of staff and roster, for tests of what is built on them. */
public final class RosterImporters {

    private RosterImporters() {}

    public static Importer<?> staff(Db db, SchoolStore schools) {
        return new StaffImporter(new Batches(db), schools, new StaffStore(db), db.clock());
    }

    public static Importer<?> roster(Db db, SchoolStore schools) {
        return new RosterImporter(new Batches(db), schools, new StudentStore(db, schools), db.clock());
    }
}
