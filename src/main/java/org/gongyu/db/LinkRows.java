package org.gongyu.db;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyu.ledger.Link;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** The rows beside a record that link it to several others, in the order chosen: a column for each side and {@code place}. */
public final class LinkRows {

    private final Table<?> table;
    private final Field<UUID> owner;
    private final Field<UUID> other;
    private final Field<Integer> place;

    /** Rows that link {@code owner} to {@code other}, both columns of one table. */
    public LinkRows(TableField<?, UUID> owner, TableField<?, UUID> other) {
        this.table = owner.getTable();
        this.owner = owner;
        this.other = other;
        this.place = table.field("place", Integer.class);
    }

    /** The others by owner, in the order chosen, of the {@code rows} that satisfy {@code which}; owners without any are left out. */
    public Map<UUID, List<UUID>> of(DSLContext sql, Table<?> rows, Condition which) {
        return sql
                .select(owner, other)
                .from(rows)
                .join(table)
                .on(owner.eq(rows.field(Stamps.ID)))
                .where(which)
                .orderBy(place)
                .fetch()
                .stream()
                .collect(groupingBy(row -> row.value1(), mapping(row -> row.value2(), toList())));
    }

    /** Whether the record of {@code id} is linked to any that satisfies {@code which}, a condition on {@link #other}. */
    public Condition anyOf(Field<UUID> id, Condition which) {
        return DSL.exists(DSL.selectOne().from(table).where(owner.eq(id)).and(which));
    }

    /** The column of the others. */
    public Field<UUID> other() {
        return other;
    }

    /** Keeps these links instead of those there were; false if they are the same. */
    public boolean keep(Tx tx, UUID id, List<Link> before, List<Link> after) {
        if (after.equals(before)) {
            return false;
        }
        tx.sql().deleteFrom(table).where(owner.eq(id)).execute();
        int next = 0;
        for (Link link : after) {
            tx.sql()
                    .insertInto(table)
                    .set(owner, id)
                    .set(other, link.id())
                    .set(place, next++)
                    .execute();
        }
        return true;
    }
}
