package org.gongyu.db;

import java.util.Map;
import java.util.TreeMap;
import org.gongyu.db.schema.DefaultSchema;
import org.gongyu.vault.Access;
import org.gongyu.work.Failure;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;

/** Reads every row of every table once: H2 itself doesn't notice damage in pages that nobody reads. */
public final class Integrity {

    private final Db db;

    public Integrity(Db db) {
        this.db = db;
    }

    /**
     * How many rows each table has, by table name.
     *
     * @throws Failure.Damaged if a row can't be read
     */
    public Map<String, Integer> check(Access access) {
        return db.read(access, sql -> {
            Map<String, Integer> counts = new TreeMap<>();
            DefaultSchema.DEFAULT_SCHEMA.getTables().forEach(table -> counts.put(table.getName(), count(sql, table)));
            return counts;
        });
    }

    private int count(DSLContext sql, Table<?> table) {
        int rows = 0;
        try (Cursor<? extends Record> all = sql.selectFrom(table).fetchLazy()) {
            while (all.hasNext()) {
                all.fetchNext();
                rows++;
            }
        } catch (DataAccessException cause) {
            throw new Failure.Damaged("data-damaged", cause, db.folder());
        }
        return rows;
    }
}
