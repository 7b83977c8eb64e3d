package org.gongyu.db;

import static org.gongyu.db.schema.Tables.AUDIT;
import static org.gongyu.db.schema.Tables.AUDIT_HEAD;
import static org.gongyu.db.schema.Tables.EARLIER;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyu.db.schema.tables.records.AuditHeadRecord;
import org.gongyu.db.schema.tables.records.AuditRecord;
import org.gongyu.db.schema.tables.records.EarlierRecord;
import org.gongyu.db.schema.tables.records.ImportLineRecord;
import org.gongyu.vault.DataKey;
import org.gongyu.vault.FieldKey;
import org.gongyu.vault.Keys;
import org.gongyu.vault.Macs;
import org.jooq.Cursor;
import org.jooq.DSLContext;

/**
 * The audit's chain: each row's MAC is made over the one before it, and the newest is sealed beside the table. Used on the writing
 * thread only.
 */
final class Chain {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int HEAD = 1;

    private final byte[] key;
    private final FieldKey fieldKey;
    private final Earlier earlier;
    private final Inserts inserts;
    private final PreparedRow head;
    private Link kept;
    private Link last;

    /** The end of the chain: how many rows, and the newest one's MAC. */
    record Link(long number, String mac) {
        static final Link NONE = new Link(0, "");
    }

    private Chain(DSLContext sql, Inserts inserts, Keys keys, Link last) {
        this.inserts = inserts;
        this.head = PreparedRow.update(sql, AUDIT_HEAD, AUDIT_HEAD.ID);
        this.key = keys.data().key(DataKey.Use.AUDIT);
        this.fieldKey = keys.fields();
        this.earlier = new Earlier(fieldKey);
        this.kept = last;
        this.last = last;
    }

    /** Goes on where the newest row stands. If rows were cut away, the gap to the head is for {@link AuditLog} to tell. */
    static Chain load(DSLContext sql, Inserts inserts, Keys keys) {
        Link newest = sql.select(AUDIT.NUMBER, AUDIT.MAC)
                .from(AUDIT)
                .orderBy(AUDIT.NUMBER.desc())
                .limit(1)
                .fetchOptional(row -> new Link(row.value1(), row.value2()))
                .orElse(Link.NONE);
        Link head = sql.fetchOptional(AUDIT_HEAD, AUDIT_HEAD.ID.eq(HEAD))
                .map(row -> new Link(row.getNumber(), row.getMac()))
                .orElse(Link.NONE);
        return new Chain(sql, inserts, keys, head.number() > newest.number() ? head : newest);
    }

    /** Hangs a whole chain on another key; one that isn't whole stays as it is, so that what was changed still shows. */
    static void relink(DSLContext sql, byte[] before, byte[] after) {
        if (!ChainWalk.over(sql, before).isWhole()) {
            return;
        }
        Link last = Link.NONE;
        try (Cursor<AuditRecord> all = inOrder(sql)) {
            while (all.hasNext()) {
                AuditRecord row = all.fetchNext();
                relink(sql.fetchOne(EARLIER, EARLIER.ID.eq(vouchedFor(row))), after, row);
                row.setMac(mac(after, last.mac(), row));
                sql.executeUpdate(row);
                last = new Link(row.getNumber(), row.getMac());
            }
        }
        if (last.number() > 0) {
            sql.executeUpdate(new AuditHeadRecord(HEAD, last.number(), last.mac(), seal(after, last)));
        }
    }

    /** What was destroyed meanwhile keeps its digest, which nobody can check any more. */
    private static void relink(EarlierRecord values, byte[] after, AuditRecord row) {
        if (values != null) {
            row.setDigest(Earlier.digest(after, values));
        }
    }

    /** The rows of the chain; those of before there was one are left out. */
    static Cursor<AuditRecord> inOrder(DSLContext sql) {
        return sql.selectFrom(AUDIT)
                .where(AUDIT.NUMBER.gt(0L))
                .orderBy(AUDIT.NUMBER)
                .fetchLazy();
    }

    /** {@link #append(AuditRecord)} with what the record said before and after. */
    void append(AuditRecord row, Edit<?> edit) {
        EarlierRecord said = earlier.row(row.getId(), row.getRecordId(), edit);
        inserts.add(said);
        row.setDigest(Earlier.digest(key, said));
        append(row);
    }

    /**
     * Seals what these fields of a record said in its earlier changes and before imports. Each change has a new row that vouches for its values from now on,
     * unless they no longer were as they were written: that must show. Without the key it is left to whoever opens the school with it.
     */
    void seal(Tx tx, UUID recordId, Set<String> fields) {
        List<EarlierRecord> telling = Earlier.telling(tx.sql(), recordId, fields);
        List<ImportLineRecord> images =
                wasImported(tx, recordId) ? SealedImages.telling(tx.sql(), recordId, fields) : List.of();
        if (telling.isEmpty() && images.isEmpty()) {
            return;
        }
        if (fieldKey == null) {
            Unsealed.mark(tx.sql());
            return;
        }
        images.forEach(line -> {
            SealedImages.seal(fieldKey, line);
            tx.sql().executeUpdate(line);
        });
        sealEarlier(tx, recordId, telling, fields);
    }

    /** Whether an import changed the record, other than the one under way. Lines of imports are not found by the record without a long look. */
    private static boolean wasImported(Tx tx, UUID recordId) {
        int told = tx.sql().fetchCount(AUDIT, AUDIT.RECORD_ID.eq(recordId).and(AUDIT.ACTION.eq(AuditLog.IMPORTED)));
        return told > (tx.batch() == null ? 0 : 1);
    }

    private void sealEarlier(Tx tx, UUID recordId, List<EarlierRecord> telling, Set<String> fields) {
        Map<UUID, String> digests = digests(tx.sql(), recordId);
        telling.forEach(said -> {
            boolean whole = Earlier.digest(key, said).equals(digests.get(said.getId()));
            earlier.seal(said, fields);
            tx.sql().executeUpdate(said);
            if (whole) {
                AuditRecord row = tx.row(AuditLog.SEALED, null, recordId, String.valueOf(said.getId()));
                row.setDigest(Earlier.digest(key, said));
                append(row);
            }
        });
    }

    /** What the newest row says of the values of each change of a record, by the change's id. */
    private static Map<UUID, String> digests(DSLContext sql, UUID recordId) {
        Map<UUID, String> digests = new HashMap<>();
        sql.selectFrom(AUDIT)
                .where(AUDIT.RECORD_ID.eq(recordId))
                .and(AUDIT.DIGEST.isNotNull())
                .orderBy(AUDIT.NUMBER)
                .forEach(row -> digests.put(vouchedFor(row), row.getDigest()));
        return digests;
    }

    /** The change whose values the row's digest is of: its own, or one that was sealed later. */
    static UUID vouchedFor(AuditRecord row) {
        return row.getAction().equals(AuditLog.SEALED) ? UUID.fromString(row.getDetail()) : row.getId();
    }

    void append(AuditRecord row) {
        row.setNumber(last.number() + 1);
        row.setMac(mac(key, last.mac(), row));
        inserts.add(row);
        last = new Link(row.getNumber(), row.getMac());
        AuditHeadRecord end = new AuditHeadRecord(HEAD, last.number(), last.mac(), seal(key, last));
        if (head.execute(end) == 0) {
            inserts.add(end);
        }
    }

    void kept() {
        kept = last;
    }

    void dropped() {
        last = kept;
    }

    static String mac(byte[] key, String before, AuditRecord row) {
        List<Object> parts = new ArrayList<>(Arrays.asList(
                before,
                row.getNumber(),
                row.getId(),
                row.getAt(),
                row.getWho(),
                row.getAction(),
                row.getSubject(),
                row.getRecordId(),
                row.getDetail()));
        // Rows from before values were kept have their old MAC.
        if (row.getDigest() != null) {
            parts.add(row.getDigest());
        }
        return hex(key, parts.toArray());
    }

    static String seal(byte[] key, Link end) {
        return hex(key, "head", end.number(), end.mac());
    }

    static String hex(byte[] key, Object... parts) {
        Object[] texts = Arrays.stream(parts)
                .map(part -> part == null ? null : part.toString())
                .toArray();
        try {
            byte[] json = JSON.writeValueAsString(texts).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(Macs.of(key, json));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts don't become JSON", impossible);
        }
    }
}
