package org.gongyu.db;

import static org.gongyu.db.schema.Tables.ATTACHMENT;
import static org.gongyu.db.schema.Tables.CONTENT;
import static org.gongyu.db.schema.Tables.CONTENT_PART;
import static org.gongyu.db.schema.Tables.DRAFT;
import static org.gongyu.db.schema.Tables.EARLIER;
import static org.gongyu.db.schema.Tables.GUARDIAN;
import static org.gongyu.db.schema.Tables.IMPORT_LINE;
import static org.gongyu.db.schema.Tables.SEALED;
import static org.gongyu.db.schema.Tables.STUDENT;
import static org.gongyu.db.schema.Tables.STUDENT_GUARDIAN;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyu.db.schema.DefaultSchema;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Destroys for good all that is kept about a child: every row that names it, what hangs on those rows, the files attached to them, what
 * imports remember of them, and guardians who have no other child here. It goes by the tables themselves, so that a new ledger needs no
 * word here: a column {@code student_id} names a child, {@code guardian_id} a guardian, and a table {@code x_student} lists the children
 * that a record of {@code x} is about, which goes when none is left.
 */
public final class Forget {

    /** The audit's verb: what a record said before its changes is gone with it. */
    static final String VALUES = "destroy-values";

    private final Tx tx;
    private int rows;

    private Forget(Tx tx) {
        this.tx = tx;
    }

    /** Destroys what is kept about a child, inside a transaction. Returns how many rows are gone. */
    public static int child(Tx tx, UUID student) {
        Forget forget = new Forget(tx);
        List<UUID> guardians = tx.sql()
                .select(STUDENT_GUARDIAN.GUARDIAN_ID)
                .from(STUDENT_GUARDIAN)
                .where(STUDENT_GUARDIAN.STUDENT_ID.eq(student))
                .fetch(STUDENT_GUARDIAN.GUARDIAN_ID);
        forget.naming("student_id", student);
        forget.remove(STUDENT, List.of(student));
        guardians.stream().filter(forget::isAlone).forEach(guardian -> {
            forget.naming("guardian_id", guardian);
            forget.remove(GUARDIAN, List.of(guardian));
        });
        forget.contentsOfNothing();
        return forget.rows;
    }

    private boolean isAlone(UUID guardian) {
        return !tx.sql().fetchExists(STUDENT_GUARDIAN, STUDENT_GUARDIAN.GUARDIAN_ID.eq(guardian));
    }

    /** Removes the rows of every table that name somebody in that column. */
    private void naming(String column, UUID who) {
        tables().forEach(table -> {
            Field<UUID> name = table.field(column, UUID.class);
            if (name != null) {
                remove(table, name.eq(who));
            }
        });
    }

    private void remove(Table<?> table, Condition which) {
        if (table.field(Stamps.ID) != null) {
            remove(table, tx.sql().select(Stamps.ID).from(table).where(which).fetch(Stamps.ID));
            return;
        }
        ForeignKey<?, ?> listed = listed(table);
        List<UUID> about = listed == null
                ? List.of()
                : tx.sql().select(column(listed)).from(table).where(which).fetch(column(listed));
        delete(table, which);
        about.stream()
                .filter(record -> !tx.sql().fetchExists(table, column(listed).eq(record)))
                .forEach(record -> remove(listed.getKey().getTable(), List.of(record)));
    }

    /** Of a table {@code x_student}, its pointer to {@code x}; null for other tables. */
    private static ForeignKey<?, ?> listed(Table<?> table) {
        return table.getReferences().stream()
                .filter(key -> table.getName().equals(key.getKey().getTable().getName() + "_student"))
                .findFirst()
                .orElse(null);
    }

    private void remove(Table<?> table, List<UUID> ids) {
        for (List<UUID> some : Marks.chunks(new ArrayList<>(ids))) {
            tables().forEach(other -> other.getReferences().stream()
                    .filter(key -> key.getKey().getTable().equals(table))
                    .forEach(key -> remove(other, column(key).in(some))));
            rows += tx.sql()
                    .deleteFrom(ATTACHMENT)
                    .where(ATTACHMENT.RECORD_ID.in(some))
                    .execute();
            tx.sql()
                    .deleteFrom(IMPORT_LINE)
                    .where(IMPORT_LINE.RECORD_ID.in(some))
                    .execute();
            rows += tx.sql().deleteFrom(SEALED).where(SEALED.ID.in(some)).execute();
            values(some);
            drafts(some);
            delete(table, table.field(Stamps.ID).in(some));
        }
    }

    private void values(List<UUID> records) {
        List<UUID> told = tx.sql()
                .selectDistinct(EARLIER.RECORD_ID)
                .from(EARLIER)
                .where(EARLIER.RECORD_ID.in(records))
                .fetch(EARLIER.RECORD_ID);
        rows += tx.sql().deleteFrom(EARLIER).where(EARLIER.RECORD_ID.in(told)).execute();
        told.forEach(record -> tx.audit(VALUES, null, record, null));
    }

    /** What somebody had begun to fill in about it. */
    private void drafts(List<UUID> records) {
        tx.sql().select(DRAFT.ID, DRAFT.RECORD_ID, DRAFT.NAMED).from(DRAFT).fetch().stream()
                .filter(draft -> records.contains(draft.value2())
                        || records.stream().anyMatch(id -> draft.value3().contains(id.toString())))
                .forEach(draft -> delete(DRAFT, DRAFT.ID.eq(draft.value1())));
        DraftFiles.removeUnused(tx.sql());
    }

    private void delete(Table<?> table, Condition which) {
        tx.tables().add(table.getName());
        rows += tx.sql().deleteFrom(table).where(which).execute();
    }

    private void contentsOfNothing() {
        Condition unused = DSL.notExists(DSL.selectOne().from(ATTACHMENT).where(ATTACHMENT.SHA256.eq(CONTENT.SHA256)));
        List<String> hashes =
                tx.sql().select(CONTENT.SHA256).from(CONTENT).where(unused).fetch(CONTENT.SHA256);
        hashes.forEach(hash -> {
            tx.sql()
                    .deleteFrom(CONTENT_PART)
                    .where(CONTENT_PART.SHA256.eq(hash))
                    .execute();
            tx.sql().deleteFrom(CONTENT).where(CONTENT.SHA256.eq(hash)).execute();
        });
    }

    private static Field<UUID> column(ForeignKey<?, ?> key) {
        return DSL.field(key.getFields().get(0).getQualifiedName(), SQLDataType.UUID);
    }

    private static Stream<Table<?>> tables() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream();
    }
}
