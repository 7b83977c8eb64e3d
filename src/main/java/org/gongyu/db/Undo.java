package org.gongyu.db;

import static org.gongyu.db.schema.Tables.ATTACHMENT;
import static org.gongyu.db.schema.Tables.CARE_FILE;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongyu.db.schema.DefaultSchema;
import org.gongyu.db.schema.tables.records.ImportLineRecord;
import org.gongyu.vault.FieldKey;
import org.gongyu.work.Failure;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;

/**
 * Takes back the rows of one batch. Rows that serve others, such as a class or a guardian, stay while anything else needs them; every
 * other row must still be as the batch left it.
 */
final class Undo {

    private final DSLContext sql;
    private final FieldKey key;
    private final Map<Batch.Touched, ImportLineRecord> lines;

    /** {@code key} is the second one; null for whoever doesn't hold it. */
    Undo(Tx tx, FieldKey key, List<ImportLineRecord> lines) {
        this.sql = tx.sql();
        this.key = key;
        lines.forEach(line -> tx.tables().add(line.getTableName()));
        this.lines = lines.stream()
                .collect(Collectors.toMap(Undo::touched, line -> line, (one, other) -> one, LinkedHashMap::new));
    }

    private static Batch.Touched touched(ImportLineRecord line) {
        return new Batch.Touched(table(line.getTableName()), line.getRecordId());
    }

    private static Table<?> table(String name) {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(table -> table.getName().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no table " + name));
    }

    void run() {
        refuseIfChanged();
        refuseIfPlanned();
        SealedImages.open(key, lines.values());
        lines.forEach((row, line) -> {
            if (line.getBeforeImage() != null) {
                putBack(row, line);
            }
        });
        new Remarks(sql).write(imagesPutBack());
        Map<Table<?>, List<UUID>> added = lines.entrySet().stream()
                .filter(entry -> entry.getValue().getBeforeImage() == null)
                .map(Map.Entry::getKey)
                .collect(Collectors.groupingBy(
                        Batch.Touched::table, Collectors.mapping(Batch.Touched::id, Collectors.toList())));
        added.keySet().stream()
                .sorted(Comparator.comparingInt(Undo::depth).reversed())
                .forEach(table -> remove(table, added.get(table)));
    }

    private void refuseIfChanged() {
        List<Batch.Touched> owned = lines.keySet().stream()
                .filter(row -> lines.get(row).getBeforeImage() != null || !serves(row.table()))
                .toList();
        Map<Batch.Touched, String> marks = Marks.of(sql, owned);
        long changed = attached(owned)
                + owned.stream()
                        .filter(row ->
                                !Objects.equals(marks.get(row), lines.get(row).getAfterMark()))
                        .count();
        if (changed > 0) {
            throw new Failure.Refused("batch-changed-since", changed);
        }
    }

    /** How many rows that the batch added have files attached; those would belong to nothing. */
    private long attached(List<Batch.Touched> owned) {
        List<UUID> added = owned.stream()
                .filter(row -> lines.get(row).getBeforeImage() == null)
                .map(Batch.Touched::id)
                .toList();
        return Marks.chunks(added).stream()
                .mapToLong(some -> sql.select(DSL.countDistinct(ATTACHMENT.RECORD_ID))
                        .from(ATTACHMENT)
                        .where(ATTACHMENT.RECORD_ID.in(some))
                        .fetchSingle()
                        .value1())
                .sum();
    }

    /** A care file that plans, log and others belong to stays: without it nobody could read them any more. */
    private void refuseIfPlanned() {
        List<UUID> files = lines.keySet().stream()
                .filter(row -> row.table().equals(CARE_FILE) && lines.get(row).getBeforeImage() == null)
                .map(Batch.Touched::id)
                .toList();
        if (new CareChain(sql).hangsOnAny(files)) {
            throw new Failure.Refused("batch-in-use", CARE_FILE.getName());
        }
    }

    private Map<Batch.Touched, String> imagesPutBack() {
        Map<Batch.Touched, String> images = new LinkedHashMap<>();
        lines.forEach((row, line) -> {
            if (line.getBeforeImage() != null) {
                images.put(row, line.getBeforeImage());
            }
        });
        return images;
    }

    /** The version goes on instead of back, so that nobody's older copy fits again. */
    private void putBack(Batch.Touched row, ImportLineRecord line) {
        UpdatableRecord<?> before = Images.row(row.table(), line.getBeforeImage());
        Record now = sql.selectFrom(row.table())
                .where(row.table().field(Stamps.ID).eq(row.id()))
                .fetchOne();
        if (now == null) {
            sql.executeInsert(before);
            return;
        }
        if (Stamps.has(now)) {
            before.set(Stamps.VERSION, now.get(Stamps.VERSION) + 1);
        }
        sql.executeUpdate(before);
    }

    private void remove(Table<?> table, List<UUID> ids) {
        Condition free = serves(table) ? unused(table) : DSL.noCondition();
        try {
            Marks.chunks(ids).forEach(some -> sql.deleteFrom(table)
                    .where(table.field(Stamps.ID).in(some))
                    .and(free)
                    .execute());
        } catch (IntegrityConstraintViolationException inUse) {
            throw new Failure.Refused("batch-in-use", table.getName());
        }
    }

    /** A table without versions that other tables point to. */
    private static boolean serves(Table<?> table) {
        return table.field(Stamps.VERSION) == null
                && DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                        .anyMatch(other -> !pointers(other, table).isEmpty());
    }

    private static Condition unused(Table<?> table) {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .flatMap(other -> pointers(other, table).stream())
                .map(key -> DSL.notExists(
                        DSL.selectOne().from(key.getTable()).where(pointer(key).eq(table.field(Stamps.ID)))))
                .reduce(DSL.noCondition(), Condition::and);
    }

    private static Field<UUID> pointer(ForeignKey<?, ?> key) {
        return DSL.field(key.getFields().get(0).getQualifiedName(), UUID.class);
    }

    private static List<? extends ForeignKey<?, ?>> pointers(Table<?> from, Table<?> to) {
        return from.getReferences().stream()
                .filter(key -> key.getKey().getTable().equals(to))
                .toList();
    }

    /** How many tables must be there before a row of this one can be. */
    private static int depth(Table<?> table) {
        return table.getReferences().stream()
                .mapToInt(key -> 1 + depth(key.getKey().getTable()))
                .max()
                .orElse(0);
    }
}
