package org.gongyu.db;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The columns that every ledger's table has, and how they go on. Tables without a version have no stamps. */
final class Stamps {

    static final Field<UUID> ID = DSL.field(DSL.name("id"), SQLDataType.UUID);
    static final Field<Integer> VERSION = DSL.field(DSL.name("version"), SQLDataType.INTEGER);
    static final Field<String> CREATED_BY = DSL.field(DSL.name("created_by"), SQLDataType.VARCHAR);
    static final Field<LocalDateTime> CREATED_AT = DSL.field(DSL.name("created_at"), SQLDataType.LOCALDATETIME);
    static final Field<String> CHANGED_BY = DSL.field(DSL.name("changed_by"), SQLDataType.VARCHAR);
    static final Field<LocalDateTime> CHANGED_AT = DSL.field(DSL.name("changed_at"), SQLDataType.LOCALDATETIME);
    static final Field<LocalDateTime> DELETED_AT = DSL.field(DSL.name("deleted_at"), SQLDataType.LOCALDATETIME);

    private Stamps() {}

    static boolean has(Record row) {
        return row.field(VERSION) != null;
    }

    static void first(Record row, Tx tx) {
        if (has(row)) {
            row.set(VERSION, 1);
            row.set(CREATED_BY, tx.who());
            row.set(CREATED_AT, tx.now());
            row.set(CHANGED_BY, tx.who());
            row.set(CHANGED_AT, tx.now());
        }
    }

    static void next(Record row, Tx tx) {
        if (has(row)) {
            row.set(VERSION, row.get(VERSION) + 1);
            row.set(CHANGED_BY, tx.who());
            row.set(CHANGED_AT, tx.now());
        }
    }

    /** Whether a fetched row holds anything else than what was fetched; jOOQ calls a column changed as soon as it is set. */
    static boolean differs(UpdatableRecord<?> row) {
        boolean differs = false;
        for (Field<?> column : row.fields()) {
            boolean changed = !Objects.equals(row.get(column), row.original(column));
            row.changed(column, changed);
            differs |= changed;
        }
        return differs;
    }
}
