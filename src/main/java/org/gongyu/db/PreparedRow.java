package org.gongyu.db;

import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.RowCountQuery;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * A statement about one whole row that stays prepared as long as its connection is open: what each save writes would otherwise be
 * rendered and parsed anew each time. Used on the writing thread only.
 *
 * @param <R> the rows
 */
final class PreparedRow<R extends Record> {

    private final Table<R> table;
    private final RowCountQuery statement;

    private PreparedRow(Table<R> table, RowCountQuery statement) {
        this.table = table;
        this.statement = statement;
        statement.keepStatement(true);
    }

    /** Inserts a row; what it doesn't say is NULL. */
    static <R extends Record> PreparedRow<R> insert(DSLContext sql, Table<R> table) {
        return new PreparedRow<>(
                table,
                sql.insertInto(table)
                        .columns(table.fields())
                        .values(Stream.of(table.fields())
                                .map(PreparedRow::param)
                                .toList()));
    }

    /** Writes all of the row with that id. */
    static <R extends Record, T> PreparedRow<R> update(DSLContext sql, Table<R> table, TableField<R, T> id) {
        return new PreparedRow<>(
                table,
                sql.update(table)
                        .set(
                                DSL.row(table.fields()),
                                DSL.row(Stream.of(table.fields())
                                        .map(PreparedRow::param)
                                        .toList()))
                        .where(id.eq(param(id))));
    }

    private static <T> Param<T> param(Field<T> field) {
        return DSL.param(field.getName(), field.getDataType());
    }

    /** Does it for a row; returns how many rows it concerned. */
    int execute(R row) {
        for (Field<?> field : table.fields()) {
            statement.bind(field.getName(), row.get(field));
        }
        return statement.execute();
    }
}
