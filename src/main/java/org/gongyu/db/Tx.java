package org.gongyu.db;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongyu.db.schema.tables.records.AuditRecord;
import org.gongyu.ledger.Field;
import org.gongyu.vault.Access;
import org.gongyu.work.Job;
import org.jooq.DSLContext;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;

/**
 * One write transaction: who does it, when, and the tables. Everything in it is kept, or nothing.
 *
 * @param sql the tables, inside the transaction
 * @param access who does it
 * @param clock the program's clock
 * @param now the time that all its rows carry, to the microsecond
 * @param batch notes what is written so that it can be undone; null = nothing is noted
 * @param tables the names of the tables written so far
 * @param inserts the statements that rows are inserted by
 * @param chain the audit's chain
 */
public record Tx(
        DSLContext sql,
        Access access,
        Clock clock,
        LocalDateTime now,
        Batch batch,
        Set<String> tables,
        Inserts inserts,
        Chain chain) {

    static Tx begin(Lines lines, Access access, Clock clock) {
        return new Tx(
                lines.writing(),
                access,
                clock,
                LocalDateTime.now(clock).truncatedTo(ChronoUnit.MICROS),
                null,
                new HashSet<>(),
                lines.inserts(),
                lines.chain());
    }

    /** The same transaction, noting what is written through {@link #add}, {@link #keep} and {@link #remove}. */
    Tx noting(Batch notes) {
        return new Tx(sql, access, clock, now, notes, tables, inserts, chain);
    }

    /** The same transaction, for someone else. */
    Tx by(Access other) {
        return new Tx(sql, other, clock, now, batch, tables, inserts, chain);
    }

    /** The day it happens on. */
    public LocalDate today() {
        return now.toLocalDate();
    }

    /** Inserts a row under a new id, unless it has one, with its first stamps where the table has stamps. Returns the id. */
    public UUID add(UpdatableRecord<?> row) {
        UUID id = row.get(Stamps.ID) == null ? newId() : row.get(Stamps.ID);
        row.set(Stamps.ID, id);
        Stamps.first(row, this);
        insert(row);
        if (batch != null) {
            batch.added(row.getTable(), id);
        }
        return id;
    }

    /** Inserts the rows that belong to a record, which have neither an id nor stamps of their own. They come and go with it. */
    public void addParts(Collection<? extends TableRecord<?>> rows) {
        rows.forEach(this::insert);
    }

    private void insert(TableRecord<?> row) {
        tables.add(row.getTable().getName());
        Job.step();
        inserts.add(row);
    }

    /** Writes what differs in a row that was fetched, with new stamps where the table has stamps; false if nothing differs. */
    public boolean keep(UpdatableRecord<?> row) {
        if (!Stamps.differs(row)) {
            return false;
        }
        touch(row);
        return true;
    }

    /** Writes a fetched row with new stamps whether or not anything differs. */
    public void touch(UpdatableRecord<?> row) {
        if (batch != null) {
            batch.changed(row);
        }
        Stamps.next(row, this);
        tables.add(row.getTable().getName());
        Job.step();
        sql.executeUpdate(row);
    }

    /** Removes a row that was fetched, for good. */
    public void remove(UpdatableRecord<?> row) {
        if (batch != null) {
            batch.removed(row);
        }
        tables.add(row.getTable().getName());
        Job.step();
        sql.executeDelete(row);
    }

    /** A new id. */
    public UUID newId() {
        return Ids.next(clock);
    }

    public String who() {
        return access.user();
    }

    /** Writes down which fields of a record were changed, and keeps beside it what they said. */
    void auditChange(String subject, UUID recordId, Edit<?> edit) {
        String keys = edit.fields().stream().map(Field::key).collect(Collectors.joining(","));
        AuditRecord row = row(
                batch == null ? AuditLog.CHANGE : AuditLog.IMPORTED, subject, recordId, keys.isEmpty() ? null : keys);
        chain.append(row, edit);
        seal(recordId, edit.moved());
    }

    /** Seals what these fields of a record said earlier, as far as that stands open. */
    void seal(UUID recordId, Set<String> fields) {
        if (!fields.isEmpty()) {
            chain.seal(this, recordId, fields);
        }
    }

    /**
     * Writes down who did what.
     *
     * @param action a verb: add, change, delete, export …
     * @param subject the ledger or report; may be null
     * @param recordId the record; may be null
     * @param detail ids and keys only, never a child's data; may be null
     */
    public void audit(String action, String subject, UUID recordId, String detail) {
        chain.append(row(action, subject, recordId, detail));
    }

    /** A row of the audit, not yet written down. */
    AuditRecord row(String action, String subject, UUID recordId, String detail) {
        AuditRecord row = new AuditRecord();
        row.setId(newId());
        row.setAt(now);
        row.setWho(who());
        row.setAction(action);
        row.setSubject(subject);
        row.setRecordId(recordId);
        row.setDetail(detail);
        return row;
    }
}
