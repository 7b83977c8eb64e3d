package org.gongyu.db;

import static org.gongyu.db.schema.Tables.SETTING;

import java.util.Optional;
import org.gongyu.vault.Access;

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

    /** Keeps a setting in place of what it said before. */
    public void put(Access access, String name, String content) {
        db.change(access, tx -> {
            tx.sql()
                    .insertInto(SETTING)
                    .set(SETTING.NAME, name)
                    .set(SETTING.CONTENT, content)
                    .onDuplicateKeyUpdate()
                    .set(SETTING.CONTENT, content)
                    .execute();
            tx.audit("change", "setting", null, name);
        });
    }
}
