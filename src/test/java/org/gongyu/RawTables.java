package org.gongyu;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongyu.db.Db;
import org.gongyu.db.schema.DefaultSchema;
import org.gongyu.vault.Access;
import org.jooq.DSLContext;
import org.jooq.Table;

/** The tables as they lie in the file, for whoever can decrypt it and asks nobody. */
public final class RawTables {

    private RawTables() {}

    /** The tables, but for the audit's own, that have a row in which this text stands. */
    public static Set<String> holding(Db db, String text) {
        return db.read(Access.administrator(), sql -> DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(table -> !table.getName().equals("audit"))
                .filter(table -> holds(sql, table, text))
                .map(Table::getName)
                .collect(Collectors.toSet()));
    }

    private static boolean holds(DSLContext sql, Table<?> table, String text) {
        return sql.selectFrom(table).fetch().stream()
                .anyMatch(row -> Arrays.deepToString(row.intoArray()).contains(text));
    }
}
