package org.gongyu.db;

import static org.gongyu.db.schema.Tables.IMPORT_BATCH;
import static org.gongyu.db.schema.Tables.IMPORT_LINE;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.gongyu.db.schema.tables.records.ImportBatchRecord;
import org.gongyu.db.schema.tables.records.ImportLineRecord;
import org.gongyu.vault.Access;
import org.gongyu.work.Failure;
import org.gongyu.work.Job;
import org.jooq.DSLContext;

/** Imports and roll-overs that were written as a whole and can be taken back as a whole. */
public final class Batches {

    /** The audit's verb. */
    static final String UNDO = "undo-import";

    private final Db db;

    public Batches(Db db) {
        this.db = db;
    }

    /**
     * How many records of the ledger were added and updated.
     *
     * @param added new ones
     * @param updated ones that were there
     */
    public record Counts(int added, int updated) {}

    /**
     * A batch as it stands.
     *
     * @param id the name to undo it by
     * @param kind the importer's key, or {@code roll-over}
     * @param fileName the file it came from; blank for none
     * @param counts what it did
     * @param by who did it
     * @param at when
     * @param undone when it was taken back; null = it stands
     */
    public record Done(
            UUID id, String kind, String fileName, Counts counts, String by, LocalDateTime at, LocalDateTime undone) {}

    /** The batches that this person may take back, the last one first: the own ones, and those of others whose records they may all change. */
    public List<Done> list(Access access) {
        return db.read(
                access,
                sql ->
                        sql
                                .selectFrom(IMPORT_BATCH)
                                .orderBy(IMPORT_BATCH.DONE_AT.desc(), IMPORT_BATCH.ID.desc())
                                .fetch()
                                .stream()
                                .filter(batch -> mayUndo(access, sql, batch))
                                .map(Batches::done)
                                .toList());
    }

    /** Makes a backup before a step that is taken once and changes many records. */
    public void backUp(BackupReason reason) {
        db.backups().makeBefore(reason);
    }

    /**
     * Does {@code work} in one transaction and notes everything it writes through its {@link Tx}.
     *
     * @param kind the importer's key, or {@code roll-over}
     * @param fileName the file it comes from; blank for none
     */
    public Done write(Access access, String kind, String fileName, Function<Tx, Counts> work) {
        return db.write(access, tx -> {
            Batch batch = new Batch();
            ImportBatchRecord row = new ImportBatchRecord();
            row.setId(tx.newId());
            row.setKind(kind);
            row.setFileName(fileName);
            row.setDoneBy(tx.who());
            row.setAccountId(access.account());
            row.setDoneAt(tx.now());
            Counts counts = work.apply(tx.noting(batch));
            row.setAdded(counts.added());
            row.setUpdated(counts.updated());
            tx.sql().executeInsert(row);
            tx.addParts(lines(tx, row.getId(), batch));
            tx.audit("import", kind, row.getId(), counts.added() + "+" + counts.updated());
            Job.settle();
            return done(row);
        });
    }

    private static List<ImportLineRecord> lines(Tx tx, UUID id, Batch batch) {
        Map<Batch.Touched, String> marks = Marks.of(tx.sql(), batch.before().keySet());
        List<ImportLineRecord> lines = new ArrayList<>();
        batch.before().forEach((touched, before) -> {
            ImportLineRecord line = new ImportLineRecord();
            line.setBatchId(id);
            line.setNumber(lines.size());
            line.setTableName(touched.table().getName());
            line.setRecordId(touched.id());
            line.setBeforeImage(before);
            line.setAfterMark(marks.get(touched));
            lines.add(line);
        });
        return lines;
    }

    /**
     * Takes a batch back: what it added is removed, what it changed is as it was before. All or nothing.
     *
     * @throws Failure.Refused if there is no such batch, it was taken back already, one of its records was changed since, or other
     *     records hang on what it added
     */
    public Done undo(Access access, UUID id) {
        return db.write(access, tx -> {
            ImportBatchRecord batch = tx.sql().fetchOne(IMPORT_BATCH, IMPORT_BATCH.ID.eq(id));
            if (batch == null || !mayUndo(access, tx.sql(), batch)) {
                throw new Failure.Refused("batch-unknown", id);
            }
            if (batch.getUndoneAt() != null) {
                throw new Failure.Refused("batch-undone-already", batch.getFileName());
            }
            List<ImportLineRecord> lines = tx.sql()
                    .selectFrom(IMPORT_LINE)
                    .where(IMPORT_LINE.BATCH_ID.eq(id))
                    .orderBy(IMPORT_LINE.NUMBER.desc())
                    .fetch();
            new Undo(tx, db.keys().fields(), lines).run();
            batch.setUndoneAt(tx.now());
            batch.update();
            tx.audit(UNDO, batch.getKind(), id, null);
            Job.settle();
            return done(batch);
        });
    }

    /** Its own doer may; of others, whoever may change all that it touched. */
    private static boolean mayUndo(Access access, DSLContext sql, ImportBatchRecord batch) {
        return isOwn(access, batch)
                || Areas.mayChangeAll(
                        access,
                        sql.selectDistinct(IMPORT_LINE.TABLE_NAME)
                                .from(IMPORT_LINE)
                                .where(IMPORT_LINE.BATCH_ID.eq(batch.getId()))
                                .fetch(IMPORT_LINE.TABLE_NAME));
    }

    /** By the account, whose name somebody else may have by now; by the name where there are no accounts. */
    private static boolean isOwn(Access access, ImportBatchRecord batch) {
        return Objects.equals(batch.getAccountId(), access.account())
                && (access.account() != null || batch.getDoneBy().equals(access.user()));
    }

    private static Done done(ImportBatchRecord row) {
        Counts counts = new Counts(row.getAdded(), row.getUpdated());
        return new Done(
                row.getId(),
                row.getKind(),
                row.getFileName(),
                counts,
                row.getDoneBy(),
                row.getDoneAt(),
                row.getUndoneAt());
    }
}
