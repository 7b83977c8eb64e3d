package org.gongyu.db;

import static org.gongyu.db.schema.Tables.SETTING;

import org.gongyu.vault.Access;
import org.jooq.DSLContext;

/**
 * A mark in the data of a school whose confidential fields may still stand open under the first key, since they are from before it had
 * accounts. It is set with the encryption itself, so that a crash between that and the sealing forgets nothing, and goes with the sealing.
 */
public final class Unsealed {

    private static final String MARK = "confidential-open";

    private Unsealed() {}

    /** Marks data that was just encrypted for the first time. */
    static void mark(DSLContext sql) {
        sql.insertInto(SETTING)
                .set(SETTING.NAME, MARK)
                .set(SETTING.CONTENT, "")
                .onDuplicateKeyIgnore()
                .execute();
    }

    /** Whether the mark is there. */
    public static boolean is(Db db, Access access) {
        return new SettingStore(db).get(access, MARK).isPresent();
    }

    /** Takes the mark away, when all is sealed. */
    public static void done(Db db, Access access) {
        db.change(
                access,
                tx -> tx.sql().deleteFrom(SETTING).where(SETTING.NAME.eq(MARK)).execute());
    }
}
