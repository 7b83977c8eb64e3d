package org.gongyu.db;

import static org.gongyu.db.schema.Tables.SETTING;

import org.gongyu.vault.Access;
import org.jooq.DSLContext;

/**
 * Whether confidential words may still stand open under the first key: fields from before the school had accounts; what records said before
 * their words became confidential, as earlier versions of the program left it; and where somebody without the second key changed a record
 * that way. The marks are kept with the change itself, so that a crash between that and the sealing forgets nothing.
 */
public final class Unsealed {

    private static final String OPEN = "confidential-open";
    private static final String EARLIER_DONE = "earlier-sealed";

    private Unsealed() {}

    /** Marks data that was just encrypted for the first time, or in which words are left for the next holder of the key to seal. */
    static void mark(DSLContext sql) {
        set(sql, OPEN);
    }

    private static void set(DSLContext sql, String name) {
        sql.insertInto(SETTING)
                .set(SETTING.NAME, name)
                .set(SETTING.CONTENT, "")
                .onDuplicateKeyIgnore()
                .execute();
    }

    /** Whether anything may stand open. */
    public static boolean is(Db db, Access access) {
        SettingStore settings = new SettingStore(db);
        return settings.get(access, OPEN).isPresent()
                || settings.get(access, EARLIER_DONE).isEmpty();
    }

    /** Notes that all is sealed. */
    public static void done(Db db, Access access) {
        db.change(access, tx -> {
            tx.sql().deleteFrom(SETTING).where(SETTING.NAME.eq(OPEN)).execute();
            set(tx.sql(), EARLIER_DONE);
        });
    }
}
