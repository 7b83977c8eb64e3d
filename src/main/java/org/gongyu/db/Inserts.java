package org.gongyu.db;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;

/** Inserts rows of any table, each by a statement that stays prepared. Used on the writing thread only. */
final class Inserts {

    /** Rows of a table that say the same fields. */
    private record Shape(Table<?> table, List<Field<?>> fields) {

        static Shape of(TableRecord<?> row) {
            return new Shape(
                    row.getTable(),
                    Stream.<Field<?>>of(row.fields()).filter(row::changed).toList());
        }
    }

    private final DSLContext sql;
    private final Map<Shape, PreparedRow> prepared = new HashMap<>();

    Inserts(DSLContext sql) {
        this.sql = sql;
    }

    /** Inserts what was set in a row; the other fields are what the table says of them. */
    void add(TableRecord<?> row) {
        prepared.computeIfAbsent(Shape.of(row), shape -> PreparedRow.insert(sql, shape.table(), shape.fields()))
                .execute(row);
    }
}
