package org.gongyu.db;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * A statement about one row that stays prepared as long as its connection is open: what each save writes would otherwise be rendered and
 * parsed anew each time. Used on the writing thread only.
 */
final class PreparedRow {

    private final DSLContext sql;
    private final String text;
    private final List<Field<?>> bound;
    private PreparedStatement statement;

    private PreparedRow(DSLContext sql, Query query, List<Field<?>> bound) {
        this.sql = sql;
        this.text = query.getSQL();
        this.bound = bound;
    }

    /** Inserts these fields of a row; the others are what the table says of them. */
    static PreparedRow insert(DSLContext sql, Table<?> table, List<Field<?>> fields) {
        List<Object> nothing = Collections.nCopies(fields.size(), null);
        return new PreparedRow(sql, sql.insertInto(table).columns(fields).values(nothing), fields);
    }

    /** Writes all of the row with that id. */
    static PreparedRow update(DSLContext sql, Table<?> table, TableField<?, ?> id) {
        List<Field<?>> bound = new ArrayList<>(List.of(table.fields()));
        bound.add(id);
        Record blank = sql.newRecord(table);
        blank.changed(true);
        return new PreparedRow(sql, sql.update(table).set(blank).where(isThat(id)), bound);
    }

    private static <T> Condition isThat(Field<T> id) {
        return id.eq(DSL.val(null, id));
    }

    /** Does it for a row; returns how many rows it concerned. */
    int execute(Record row) {
        return sql.connectionResult(connection -> {
            if (statement == null) {
                statement = connection.prepareStatement(text);
            }
            return execute(statement, row);
        });
    }

    private int execute(PreparedStatement with, Record row) throws SQLException {
        for (int place = 0; place < bound.size(); place++) {
            with.setObject(place + 1, row.get(bound.get(place)));
        }
        return with.executeUpdate();
    }
}
