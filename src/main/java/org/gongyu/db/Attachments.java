package org.gongyu.db;

import static org.gongyu.db.schema.Tables.ATTACHMENT;
import static org.gongyu.db.schema.Tables.SETTING;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.gongyu.db.schema.tables.records.AttachmentRecord;
import org.gongyu.ledger.Ledger;
import org.gongyu.vault.Access;
import org.gongyu.vault.Right;
import org.gongyu.work.Failure;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * The files attached to the records of one ledger, kept in the school's database. Who may not read a record may not see its files; who
 * may not change the records of its area may not attach or remove any. What is in them is kept once, however often it is attached.
 */
public final class Attachments {

    /** The setting for the largest file, in megabytes. */
    static final String LIMIT = "attachment.largest-mb";

    private static final long USUAL_LIMIT_MB = 20;
    private static final long MEGABYTE = 1L << 20;

    private final Db db;
    private final String ledgerKey;
    private final Gate gate;
    private final LedgerTable<AttachmentRecord> table;

    /** Who may see and attach files; a store's own rules. */
    interface Gate {
        /** Whether this person may do so much with files of the ledger at all. */
        boolean may(Access access, Right right);

        /**
         * Whether this person is shown the files of a record.
         *
         * @throws Failure if the record itself is not open to this person
         */
        boolean shows(Access access, UUID recordId);

        /** Of these records, which are open to this person, those whose files are shown. */
        Set<UUID> showing(Access access, Set<UUID> recordIds);
    }

    /** The files of a ledger. */
    Attachments(Db db, Ledger<?> ledger, Gate gate) {
        this.db = db;
        this.ledgerKey = ledger.key();
        this.gate = gate;
        this.table = new LedgerTable<>(ATTACHMENT, ledgerKey);
    }

    /** The key of the ledger. */
    public String ledgerKey() {
        return ledgerKey;
    }

    /** Whether this person may see files of the ledger at all. */
    public boolean mayRead(Access access) {
        return gate.may(access, Right.READ);
    }

    /** Whether this person may attach and remove files. */
    public boolean mayChange(Access access) {
        return gate.may(access, Right.CHANGE);
    }

    /** The largest file that is taken, in bytes: 20 MB, unless the school has set another. */
    public long limit(Access access) {
        return db.read(access, Attachments::limit);
    }

    private static long limit(DSLContext sql) {
        return sql.fetchOptional(SETTING, SETTING.NAME.eq(LIMIT))
                        .map(row -> Long.parseLong(row.getContent().strip()))
                        .orElse(USUAL_LIMIT_MB)
                * MEGABYTE;
    }

    /** The files of a record, first attached first. */
    public List<Attachment> list(Access access, UUID recordId) {
        return read(access, recordId, table.isLive());
    }

    /** The files of a record that were removed and can still be put back. */
    public List<Attachment> bin(Access access, UUID recordId) {
        return read(access, recordId, table.isBinned());
    }

    private List<Attachment> read(Access access, UUID recordId, Condition which) {
        if (!isShown(access, recordId)) {
            return List.of();
        }
        return db.read(access, sql -> sql.selectFrom(ATTACHMENT)
                .where(isOf(recordId).and(which))
                .orderBy(ATTACHMENT.CREATED_AT, ATTACHMENT.ID)
                .fetch(Attachments::attachment));
    }

    private static Attachment attachment(AttachmentRecord row) {
        return new Attachment(
                row.getId(),
                row.getRecordId(),
                row.getName(),
                row.getMediaType(),
                row.getByteCount(),
                row.getCreatedBy(),
                row.getCreatedAt());
    }

    /** How many files each of these records has; a record without any, or whose files this person isn't shown, is left out. */
    public Map<UUID, Integer> counts(Access access, Collection<UUID> recordIds) {
        if (!mayRead(access)) {
            throw new Failure.Refused("may-not-see");
        }
        Map<UUID, Integer> counts = db.read(access, sql -> sql.select(ATTACHMENT.RECORD_ID, DSL.count())
                .from(ATTACHMENT)
                .where(ATTACHMENT.LEDGER.eq(ledgerKey).and(table.isLive()))
                .groupBy(ATTACHMENT.RECORD_ID)
                .fetchMap(ATTACHMENT.RECORD_ID, DSL.count()));
        Set<UUID> asked = new HashSet<>(recordIds);
        Map<UUID, Integer> those = new HashMap<>(counts);
        those.keySet().retainAll(asked);
        those.keySet().retainAll(gate.showing(access, Set.copyOf(those.keySet())));
        return those;
    }

    /** Attaches a file that was read with {@link Incoming#read}; Refused if the record has the same already. */
    public Attachment add(Access access, UUID recordId, Incoming file) {
        refuseUnchanged(access, recordId);
        return db.write(access, tx -> add(tx, recordId, file));
    }

    /** Saves a record and attaches files to it, all or nothing. */
    public <R> Stored<R> saving(Access access, Supplier<Stored<R>> save, List<Incoming> files) {
        if (files.isEmpty()) {
            return save.get();
        }
        return db.together(access, () -> {
            Stored<R> saved = save.get();
            files.forEach(file -> add(access, saved.id(), file));
            return saved;
        });
    }

    private Attachment add(Tx tx, UUID recordId, Incoming file) {
        tx.sql()
                .selectFrom(ATTACHMENT)
                .where(isOf(recordId).and(table.isLive()).and(ATTACHMENT.SHA256.eq(file.sha256())))
                .fetchOptional()
                .ifPresent(same -> {
                    throw new Failure.Refused("attachment-there-already", file.name(), same.getName());
                });
        Contents.keep(tx, file);
        AttachmentRecord row = table.blank();
        row.setLedger(ledgerKey);
        row.setRecordId(recordId);
        row.setName(file.name());
        row.setMediaType(file.mediaType());
        row.setByteCount(file.size());
        row.setSha256(file.sha256());
        tx.add(row);
        audit(tx, "attach", row);
        return attachment(row);
    }

    /** What is in a file, to show it small beside the record. */
    public byte[] bytes(Access access, Attachment file) {
        refuseUnread(access, file.recordId());
        return db.read(access, sql -> content(sql, file));
    }

    /** What is in a file, to leave the program; written down first. */
    public byte[] take(Access access, Attachment file) {
        refuseUnread(access, file.recordId());
        return db.write(access, tx -> {
            audit(tx, "take-attachment", row(tx, file));
            return content(tx.sql(), file);
        });
    }

    private byte[] content(DSLContext sql, Attachment file) {
        return sql.select(ATTACHMENT.SHA256)
                .from(ATTACHMENT)
                .where(ATTACHMENT.ID.eq(file.id()).and(isOf(file.recordId())))
                .fetchOptional(ATTACHMENT.SHA256)
                .map(hash -> Contents.read(sql, hash))
                .orElseThrow(() -> new Failure.Conflict("not-found"));
    }

    /** A read-only copy of a file for another program to show, written down; it goes when the database is closed. */
    public Path open(Access access, Attachment file) {
        return db.opened().put(file.name(), take(access, file));
    }

    /** Moves a file to the recycle bin. */
    public void remove(Access access, Attachment file) {
        refuseUnchanged(access, file.recordId());
        db.change(access, tx -> {
            AttachmentRecord row = row(tx, file);
            row.setDeletedAt(tx.now());
            tx.keep(row);
            audit(tx, "detach", row);
        });
    }

    /** Takes a file out of the recycle bin. */
    public void restore(Access access, Attachment file) {
        refuseUnchanged(access, file.recordId());
        db.change(access, tx -> {
            AttachmentRecord row = row(tx, file);
            row.setDeletedAt(null);
            tx.keep(row);
            audit(tx, "reattach", row);
        });
    }

    /** Removes a file that is in the recycle bin for good, and what is in it unless another attachment has the same. */
    public void erase(Access access, Attachment file) {
        refuseUnchanged(access, file.recordId());
        db.change(access, tx -> {
            AttachmentRecord row = Optional.of(row(tx, file))
                    .filter(one -> one.getDeletedAt() != null)
                    .orElseThrow(() -> new Failure.Conflict("not-found"));
            tx.remove(row);
            Contents.removeUnused(tx, row.getSha256());
            audit(tx, "erase-attachment", row);
        });
    }

    private AttachmentRecord row(Tx tx, Attachment file) {
        return tx.sql()
                .fetchOptional(ATTACHMENT, ATTACHMENT.ID.eq(file.id()).and(isOf(file.recordId())))
                .orElseThrow(() -> new Failure.Conflict("not-found"));
    }

    private Condition isOf(UUID recordId) {
        return ATTACHMENT.LEDGER.eq(ledgerKey).and(ATTACHMENT.RECORD_ID.eq(recordId));
    }

    private void audit(Tx tx, String action, AttachmentRecord row) {
        tx.audit(action, ledgerKey, row.getRecordId(), row.getId().toString());
    }

    private void refuseUnread(Access access, UUID recordId) {
        if (!isShown(access, recordId)) {
            throw new Failure.Refused("may-not-see");
        }
    }

    private boolean isShown(Access access, UUID recordId) {
        if (!mayRead(access)) {
            throw new Failure.Refused("may-not-see");
        }
        return gate.shows(access, recordId);
    }

    private void refuseUnchanged(Access access, UUID recordId) {
        if (!mayChange(access)) {
            throw new Failure.Refused("may-not-change");
        }
        isShown(access, recordId);
    }
}
