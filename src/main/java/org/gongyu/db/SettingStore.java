package org.gongyu.db;

import static org.gongyu.db.schema.Tables.SETTING;

import java.util.Optional;
import org.gongyu.vault.Access;
import org.jooq.DSLContext;

/** The school's settings: a text by name. */
public final class SettingStore {

    private final Db db;

    public SettingStore(Db db) {
        this.db = db;
    }

    /** What a setting says; empty if it was never set. */
    public Optional<String> get(Access access, String name) {
        return db.read(
                access, sql -> sql.fetchOptional(SETTING, SETTING.NAME.eq(name)).map(row -> row.getContent()));
    }

    /** What this person wanted remembered under a name; empty if nothing. */
    public Optional<String> own(Access access, String name) {
        return get(access, own(name, access));
    }

    /** Remembers something for this person, whatever they may change of the records. */
    public void putOwn(Access access, String name, String content) {
        db.remember(access, sql -> put(sql, own(name, access), content));
    }

    private static String own(String name, Access access) {
        return (access.account() == null ? access.user() : access.account()) + "/" + name;
    }

    /** Keeps a setting in place of what it said before. */
    public void put(Access access, String name, String content) {
        db.change(access, tx -> {
            put(tx.sql(), name, content);
            tx.audit("change", "setting", null, name);
        });
    }

    private static void put(DSLContext sql, String name, String content) {
        sql.insertInto(SETTING)
                .set(SETTING.NAME, name)
                .set(SETTING.CONTENT, content)
                .onDuplicateKeyUpdate()
                .set(SETTING.CONTENT, content)
                .execute();
    }
}
