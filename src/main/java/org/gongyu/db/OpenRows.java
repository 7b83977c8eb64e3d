package org.gongyu.db;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongyu.db.schema.DefaultSchema;
import org.gongyu.db.schema.Tables;
import org.gongyu.db.schema.tables.Enrolment;
import org.gongyu.vault.Access;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Which rows of a table are open to a person whose reach is limited: those about a child or a class within reach, those in which the
 * person took part, and those that are about no child and no class at all. Whom a row is about stands in its own columns or in the
 * tables that hang on it.
 */
final class OpenRows {

    private static final String CLASS = "class_id";
    private static final String STUDENT = "student_id";

    private final Access access;
    private final List<Condition> about = new ArrayList<>();
    private final List<Condition> reached = new ArrayList<>();

    private OpenRows(Access access) {
        this.access = access;
    }

    static Condition of(Table<?> rows, Access access) {
        if (!access.isLimited()) {
            return DSL.noCondition();
        }
        OpenRows open = new OpenRows(access);
        open.look(rows, DSL.noCondition());
        DefaultSchema.DEFAULT_SCHEMA.getTables().forEach(other -> other.getReferences().stream()
                .filter(key -> hangs(other) && key.getKey().getTable().equals(rows))
                .forEach(key -> open.look(other, joined(key, rows))));
        return open.about.isEmpty() ? DSL.noCondition() : DSL.or(open.reached).or(DSL.not(DSL.or(open.about)));
    }

    /** A table with versions holds records of its own. */
    private static boolean hangs(Table<?> table) {
        return table.field(Stamps.VERSION) == null;
    }

    private static Condition joined(ForeignKey<?, ?> key, Table<?> rows) {
        return id(key.getTable(), key.getFields().get(0).getName()).eq(rows.field(Stamps.ID));
    }

    private static Field<UUID> id(Table<?> table, String column) {
        return DSL.field(table.field(column).getQualifiedName(), UUID.class);
    }

    /** {@code joined} is how a table hangs on the rows; no condition = it is theirs. */
    private void look(Table<?> table, Condition joined) {
        boolean hangs = !joined.equals(DSL.noCondition());
        if (table.field(CLASS) != null) {
            about.add(there(table, joined, hangs, id(table, CLASS).isNotNull()));
            reached.add(there(table, joined, hangs, id(table, CLASS).in(access.classes())));
        }
        if (table.field(STUDENT) != null) {
            about.add(there(table, joined, hangs, id(table, STUDENT).isNotNull()));
            reached.add(there(table, joined, hangs, id(table, STUDENT).in(sitting(access))));
        }
        if (access.staffId() != null) {
            table.getReferences().stream()
                    .filter(key -> key.getKey().getTable().equals(Tables.STAFF))
                    .forEach(key -> reached.add(there(
                            table,
                            joined,
                            hangs,
                            id(table, key.getFields().get(0).getName()).eq(access.staffId()))));
        }
    }

    private static Condition there(Table<?> table, Condition joined, boolean hangs, Condition which) {
        return hangs ? DSL.exists(DSL.selectOne().from(table).where(joined).and(which)) : which;
    }

    /** The children who sit in a class within reach, or sat there last. */
    static Select<Record1<UUID>> sitting(Access access) {
        Enrolment later = Tables.ENROLMENT.as("later");
        return DSL.select(Tables.ENROLMENT.STUDENT_ID)
                .from(Tables.ENROLMENT)
                .where(Tables.ENROLMENT.CLASS_ID.in(access.classes()))
                .and(DSL.notExists(DSL.selectOne()
                        .from(later)
                        .where(later.STUDENT_ID.eq(Tables.ENROLMENT.STUDENT_ID))
                        .and(later.FROM_DATE.gt(Tables.ENROLMENT.FROM_DATE))));
    }
}
