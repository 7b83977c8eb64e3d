package org.gongyu.db;

import static org.gongyu.db.schema.Tables.COLUMN_CHOICE;

import java.util.Map;
import org.gongyu.vault.Access;

/** Columns of files that a person matched by hand, remembered for the next file. */
public final class ColumnChoices {

    private final Db db;

    public ColumnChoices(Db db) {
        this.db = db;
    }

    /** The field key for each header that was matched by hand; an empty key means "leave this column out". */
    public Map<String, String> of(Access access, String importKey) {
        return db.read(access, sql -> sql.selectFrom(COLUMN_CHOICE)
                .where(COLUMN_CHOICE.KIND.eq(importKey))
                .fetchMap(COLUMN_CHOICE.HEADER, COLUMN_CHOICE.FIELD));
    }

    /** Remembers choices, over earlier ones for the same headers. */
    public void remember(Access access, String importKey, Map<String, String> choices) {
        if (choices.isEmpty()) {
            return;
        }
        db.change(
                access,
                tx -> choices.forEach((header, field) -> tx.sql()
                        .insertInto(COLUMN_CHOICE)
                        .set(COLUMN_CHOICE.KIND, importKey)
                        .set(COLUMN_CHOICE.HEADER, header)
                        .set(COLUMN_CHOICE.FIELD, field)
                        .onDuplicateKeyUpdate()
                        .set(COLUMN_CHOICE.FIELD, field)
                        .execute()));
    }
}
