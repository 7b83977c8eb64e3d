package org.gongyu.db;

import static org.gongyu.db.schema.Tables.AUDIT;
import static org.gongyu.db.schema.Tables.IMPORT_LINE;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.gongyu.db.schema.tables.records.AuditRecord;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Ledger;
import org.gongyu.vault.Access;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;

/**
 * What was done to the records of a ledger. Whether a person may see the record at all is for the caller to ask.
 *
 * @param <R> the record
 */
public final class Past<R> {

    private static final String BETWEEN = ",";

    private final Db db;
    private final Ledger<R> ledger;
    private final Table<?> table;

    /** The past of the records that are rows of {@code table}. */
    public Past(Db db, Ledger<R> ledger, Table<?> table) {
        this.db = db;
        this.ledger = ledger;
        this.table = table;
    }

    /**
     * What was done to a record, the newest first, without fields that this person may not see,
     * and without what stood in others until it moved there. That a batch added it, or changed it before
     * such changes were audited, is told by the row's own stamps; that a batch was taken back, by the batch.
     */
    public List<Deed> of(Access access, UUID id) {
        return of(access, id, Set.of());
    }

    /** The same, without what the {@code moved} fields said, which belongs to confidential ones now, unless the person may see those. */
    List<Deed> of(Access access, UUID id, Set<String> moved) {
        boolean all = ledger.fields().stream().allMatch(access::sees);
        Set<String> hidden = all ? Set.of() : moved;
        return db.read(access, sql -> {
            List<Deed> written = written(access, sql, id, hidden);
            List<Deed> deeds = new ArrayList<>(written);
            Record row = sql.fetchSingle(table, table.field(Stamps.ID).eq(id));
            LocalDateTime newest =
                    written.isEmpty() ? LocalDateTime.MIN : written.get(0).at();
            boolean wasAdded = written.stream().anyMatch(deed -> deed.action().equals("add"));
            boolean changedSince =
                    row.get(Stamps.VERSION) > 1 && row.get(Stamps.CHANGED_AT).isAfter(newest);
            if (changedSince) {
                deeds.add(0, imported(row.get(Stamps.CHANGED_AT), row.get(Stamps.CHANGED_BY)));
            }
            deeds.addAll(0, takenBack(sql, id));
            deeds.sort(Comparator.comparing(Deed::at).reversed());
            if (!wasAdded) {
                deeds.add(imported(row.get(Stamps.CREATED_AT), row.get(Stamps.CREATED_BY)));
            }
            return deeds;
        });
    }

    /** The batches that changed the record and were taken back, so that it says again what it said before. */
    private static List<Deed> takenBack(DSLContext sql, UUID id) {
        return sql.select(AUDIT.AT, AUDIT.WHO, AUDIT.ACTION)
                .from(AUDIT)
                .join(IMPORT_LINE)
                .on(IMPORT_LINE.BATCH_ID.eq(AUDIT.RECORD_ID))
                .where(AUDIT.ACTION.eq(Batches.UNDO))
                .and(IMPORT_LINE.RECORD_ID.eq(id))
                .and(IMPORT_LINE.BEFORE_IMAGE.isNotNull())
                .fetch(row -> new Deed(row.value1(), row.value2(), row.value3(), List.of(), List.of()));
    }

    private static Deed imported(LocalDateTime at, String who) {
        return new Deed(at, who, "import", List.of(), List.of());
    }

    private List<Deed> written(Access access, DSLContext sql, UUID id, Set<String> hidden) {
        Map<UUID, Map<String, List<String>>> values = new Earlier(db.keys().fields()).of(sql, id);
        Set<String> moved = new HashSet<>(hidden);
        return sql.selectFrom(AUDIT)
                .where(AUDIT.RECORD_ID.eq(id))
                .and(AUDIT.SUBJECT.eq(ledger.key()))
                .orderBy(AUDIT.NUMBER.desc())
                .fetch(row -> deed(access, row, values.getOrDefault(row.getId(), Map.of()), moved));
    }

    /** {@code moved} gathers the fields of which no earlier value is told either; rows come the newest first. */
    private Deed deed(Access access, AuditRecord row, Map<String, List<String>> values, Set<String> moved) {
        boolean changed =
                row.getAction().equals(AuditLog.CHANGE) || row.getAction().equals(AuditLog.IMPORTED);
        boolean named = changed && row.getDetail() != null;
        List<String> keys = named ? List.of(row.getDetail().split(BETWEEN, -1)) : List.of();
        List<Field<R, ?>> seen = ledger.fields().stream()
                .filter(field -> keys.contains(field.key()) && access.sees(field))
                .toList();
        if (keys.stream().anyMatch(key -> isHidden(access, key))) {
            seen.stream()
                    .map(Field::key)
                    .filter(key -> isBlankNow(values.get(key)))
                    .forEach(moved::add);
        }
        return new Deed(
                row.getAt(),
                row.getWho(),
                row.getAction(),
                seen.stream().map(Field::key).toList(),
                seen.stream()
                        .filter(field -> !moved.contains(field.key()))
                        .map(field -> change(field, values.get(field.key())))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private boolean isHidden(Access access, String key) {
        return ledger.fields().stream().anyMatch(field -> field.key().equals(key) && !access.sees(field));
    }

    /** A field of which no value can be read may be blank now, too. */
    private static boolean isBlankNow(List<String> pair) {
        return pair == null || pair.get(1) == null;
    }

    private static Deed.Change change(Field<?, ?> field, List<String> pair) {
        return pair == null
                ? null
                : new Deed.Change(
                        field.key(), Plainly.read(field.kind(), pair.get(0)), Plainly.read(field.kind(), pair.get(1)));
    }
}
