package org.gongyu.db;

import static org.gongyu.db.schema.Tables.EARLIER;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyu.db.schema.tables.records.EarlierRecord;
import org.gongyu.ledger.Field;
import org.gongyu.vault.FieldKey;
import org.gongyu.work.Failure;
import org.jooq.DSLContext;

/**
 * What records said before and after their changes. Values of confidential fields, and of what moved there, are sealed under the second
 * key; where there is none, at a school without accounts, they are not kept.
 */
final class Earlier {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, List<String>>> VALUES = new TypeReference<>() {};

    private final FieldKey key;

    /** With the second key; null for whoever doesn't hold it. */
    Earlier(FieldKey key) {
        this.key = key;
    }

    /** The row of a change; {@code auditId} is the row that tells of it. */
    EarlierRecord row(UUID auditId, UUID recordId, Edit<?> edit) {
        Map<String, List<String>> secret = values(edit, true);
        String sealed = key == null || secret.isEmpty() ? null : key.seal(json(secret), place(auditId));
        return new EarlierRecord(auditId, recordId, UUID.randomUUID(), json(values(edit, false)), sealed);
    }

    private static <R> Map<String, List<String>> values(Edit<R> edit, boolean secret) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        edit.fields().stream()
                .filter(field -> edit.isSecret(field) == secret)
                .forEach(field -> values.put(field.key(), pair(field, edit)));
        return values;
    }

    private static String json(Map<String, List<String>> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts don't become JSON", impossible);
        }
    }

    private static <R> List<String> pair(Field<R, ?> field, Edit<R> edit) {
        return Arrays.asList(
                Plainly.write(field.kind(), field.of(edit.before())),
                Plainly.write(field.kind(), field.of(edit.after())));
    }

    /** What the changes of a record were, by the id of the audit's row: for each field the values before and after, written plainly. */
    Map<UUID, Map<String, List<String>>> of(DSLContext sql, UUID recordId) {
        Map<UUID, Map<String, List<String>>> all = new HashMap<>();
        sql.selectFrom(EARLIER).where(EARLIER.RECORD_ID.eq(recordId)).forEach(row -> all.put(row.getId(), values(row)));
        return all;
    }

    private Map<String, List<String>> values(EarlierRecord row) {
        Map<String, List<String>> values = read(row.getContent());
        if (key != null && row.getSealed() != null) {
            values.putAll(read(key.open(row.getSealed(), place(row.getId()))
                    .orElseThrow(() -> new Failure.Damaged("sealed-changed", null, EARLIER.getName()))));
        }
        return values;
    }

    /** The changes of a record that tell openly what any of these fields said. */
    static List<EarlierRecord> telling(DSLContext sql, UUID recordId, Set<String> fields) {
        return sql.selectFrom(EARLIER).where(EARLIER.RECORD_ID.eq(recordId)).stream()
                .filter(row -> !Collections.disjoint(read(row.getContent()).keySet(), fields))
                .toList();
    }

    /** Moves what these fields said to what is sealed. The new salt keeps words from being tried out against the old digest. */
    void seal(EarlierRecord row, Set<String> fields) {
        Map<String, List<String>> open = read(row.getContent());
        Map<String, List<String>> secret = new LinkedHashMap<>(values(row));
        secret.keySet().removeIf(field -> open.containsKey(field) && !fields.contains(field));
        open.keySet().removeAll(fields);
        row.setSalt(UUID.randomUUID());
        row.setContent(json(open));
        row.setSealed(key.seal(json(secret), place(row.getId())));
    }

    private static Map<String, List<String>> read(String json) {
        try {
            return JSON.readValue(json, VALUES);
        } catch (JsonProcessingException changed) {
            throw new Failure.Damaged("sealed-changed", changed, EARLIER.getName());
        }
    }

    private static String place(UUID auditId) {
        return EARLIER.getName() + "|" + auditId + "|sealed";
    }

    /** What the audit's row says of it, under the audit's key. */
    static String digest(byte[] key, EarlierRecord row) {
        return Chain.hex(key, row.getId(), row.getRecordId(), row.getSalt(), row.getContent(), row.getSealed());
    }
}
