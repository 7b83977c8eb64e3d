package org.gongyu.db;

import static org.gongyu.db.schema.Tables.SEALED;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongyu.db.schema.tables.records.SealedRecord;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Trait;
import org.gongyu.vault.FieldKey;
import org.gongyu.work.Failure;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;

/**
 * The confidential columns of a ledger's rows. At a school with accounts they are empty in the table; what they hold stands in {@code
 * sealed}, encrypted under the second key. Whoever doesn't hold that key reads them as empty, and leaves what is sealed as it is. A
 * field's column is called like the field, with underscores.
 */
final class Confidential {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<TreeMap<String, String>> COLUMNS = new TypeReference<>() {};

    private final Db db;
    private final Table<?> rows;
    private final String table;
    private final List<String> columns;

    Confidential(Db db, Ledger<?> ledger, Table<?> rows) {
        this.db = db;
        this.rows = rows;
        this.table = rows.getName();
        this.columns = ledger.fields(Trait.CONFIDENTIAL).stream()
                .map(Field::key)
                .map(key -> key.replace('-', '_'))
                .toList();
        columns.stream()
                .filter(column -> rows.field(column) == null)
                .findFirst()
                .ifPresent(column -> {
                    throw new IllegalStateException("confidential " + column + " has no column in " + table);
                });
    }

    private boolean isOff() {
        return columns.isEmpty() || db.keys().data().isNone();
    }

    /** Whether there are such columns, and the key to seal them is there. */
    boolean canSeal() {
        return !isOff() && db.keys().fields() != null;
    }

    /** Seals what stands open, in the recycle bin too. */
    <X extends UpdatableRecord<X>> void closeAll(Tx tx, Table<X> table) {
        tx.sql().selectFrom(table).where(anyFilled()).fetch().forEach(row -> {
            close(tx, row);
            tx.sql().executeUpdate(row);
        });
    }

    private Condition anyFilled() {
        return DSL.or(
                columns.stream().map(column -> rows.field(column).isNotNull()).toList());
    }

    private String place(UUID id) {
        return table + "|" + id + "|content";
    }

    /** Puts what is sealed into the rows' columns, as far as the key is there. */
    void open(DSLContext sql, List<? extends UpdatableRecord<?>> rows) {
        FieldKey key = db.keys().fields();
        if (isOff() || key == null || rows.isEmpty()) {
            return;
        }
        Map<UUID, UpdatableRecord<?>> byId =
                rows.stream().collect(Collectors.toMap(row -> row.get(Stamps.ID), row -> row));
        Marks.chunks(List.copyOf(byId.keySet())).forEach(some -> sql.selectFrom(SEALED)
                .where(SEALED.ID.in(some))
                .forEach(box -> texts(key, box).forEach((column, text) -> {
                    UpdatableRecord<?> row = byId.get(box.getId());
                    put(row, row.field(column), text);
                })));
    }

    private Map<String, String> texts(FieldKey key, SealedRecord row) {
        String plain = key.open(row.getContent(), place(row.getId()))
                .orElseThrow(() -> new Failure.Damaged("sealed-changed", null, table));
        try {
            return JSON.readValue(plain, COLUMNS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was sealed is no JSON", impossible);
        }
    }

    private static <T> void put(UpdatableRecord<?> row, org.jooq.Field<T> column, String text) {
        row.set(column, column.getDataType().convert(text));
    }

    /**
     * Empties the row's confidential columns into {@code sealed}; the row must have its id.
     *
     * @return whether what is sealed is another one now
     * @throws Failure.Refused if there is something to seal, and no key
     */
    boolean close(Tx tx, UpdatableRecord<?> row) {
        if (isOff()) {
            return false;
        }
        Map<String, String> texts = new TreeMap<>();
        for (String column : columns) {
            org.jooq.Field<?> its = row.field(column);
            if (row.get(its) != null) {
                texts.put(column, row.get(its).toString());
            }
            put(row, its, null);
        }
        FieldKey key = db.keys().fields();
        if (key == null && !texts.isEmpty()) {
            throw new Failure.Refused("may-not-change");
        }
        return key != null && keep(tx, row.get(Stamps.ID), key, texts);
    }

    /** What didn't change is left alone: each sealing looks different, and would count as a change. */
    private boolean keep(Tx tx, UUID id, FieldKey key, Map<String, String> texts) {
        SealedRecord before = tx.sql().fetchOne(SEALED, SEALED.ID.eq(id));
        Map<String, String> was = before == null ? Map.of() : texts(key, before);
        if (was.equals(texts)) {
            return false;
        }
        if (texts.isEmpty()) {
            tx.remove(before);
            return true;
        }
        String content = key.seal(json(texts), place(id));
        if (before == null) {
            tx.add(new SealedRecord(id, table, content));
        } else {
            before.setContent(content);
            tx.keep(before);
        }
        return true;
    }

    private static String json(Map<String, String> texts) {
        try {
            return JSON.writeValueAsString(texts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts don't become JSON", impossible);
        }
    }
}
