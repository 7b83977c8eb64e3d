package org.gongyu.db;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Problem;
import org.gongyu.work.Failure;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

/**
 * What all stores do alike: find the row a person was looking at, check the whole record again, the recycle bin, and the audit.
 *
 * @param <R> a row of the table
 */
public final class LedgerTable<R extends UpdatableRecord<R>> {

    private final Table<R> table;
    private final String subject;

    /** The rows of {@code table}; {@code subject} is the ledger's key, for the audit. */
    public LedgerTable(Table<R> table, String subject) {
        this.table = table;
        this.subject = subject;
    }

    /** Rows that are not in the recycle bin. */
    public Condition isLive() {
        return table.field(Stamps.DELETED_AT).isNull();
    }

    /** Rows in the recycle bin. */
    public Condition isBinned() {
        return table.field(Stamps.DELETED_AT).isNotNull();
    }

    /** A new, empty row. */
    public R blank() {
        return table.newRecord();
    }

    /** Inserts a row and audits it. Returns its id. */
    public UUID add(Tx tx, R row) {
        UUID id = tx.add(row);
        audit(tx, "add", id);
        return id;
    }

    /**
     * The row a person was looking at, for changing.
     *
     * @param version the version the person saw
     * @throws Failure.Conflict if it was changed or deleted since
     */
    public R fetch(Tx tx, UUID id, int version) {
        R row = fetch(tx, id);
        if (row.get(Stamps.VERSION) != version) {
            throw new Failure.Conflict("changed-meanwhile", new Failure.By(row.get(Stamps.CHANGED_BY)));
        }
        return row;
    }

    /** The row as it stands now, for changing; a Conflict if it was deleted. */
    public R fetch(Tx tx, UUID id) {
        return Optional.ofNullable(tx.sql().fetchOne(table, idIs(id).and(isLive())))
                .orElseThrow(() -> new Failure.Conflict("not-found"));
    }

    /** Writes what differs in the row and audits the change; false if nothing differs. */
    public boolean keep(Tx tx, R row, Edit<?> edit) {
        boolean differs = tx.keep(row);
        if (differs) {
            auditChange(tx, row.get(Stamps.ID), edit);
        }
        return differs;
    }

    /** Gives the row its next version although only rows that belong to it were changed, and audits that. */
    public void touch(Tx tx, UUID id, Edit<?> edit) {
        tx.touch(fetch(tx, id));
        auditChange(tx, id, edit);
    }

    /** Audits which fields of one row were changed, and keeps what they said; of what a batch changed, too. */
    public void auditChange(Tx tx, UUID id, Edit<?> edit) {
        tx.auditChange(subject, id, edit);
    }

    /**
     * Moves rows to the recycle bin.
     *
     * @param seen the rows and the version of each that the person saw
     * @throws Failure.Conflict if one of them was changed or deleted since
     */
    public void delete(Tx tx, Map<UUID, Integer> seen) {
        seen.forEach((id, version) -> {
            R row = fetch(tx, id);
            if (!row.get(Stamps.VERSION).equals(version)) {
                throw new Failure.Conflict("changed-before-deletion", new Failure.By(row.get(Stamps.CHANGED_BY)));
            }
            row.set(Stamps.DELETED_AT, tx.now());
            tx.keep(row);
            audit(tx, "delete", id);
        });
    }

    /** Takes rows out of the recycle bin. */
    public void restore(Tx tx, List<UUID> ids) {
        ids.forEach(
                id -> tx.sql().selectFrom(table).where(idIs(id)).and(isBinned()).forEach(row -> {
                    row.set(Stamps.DELETED_AT, null);
                    tx.keep(row);
                    audit(tx, "restore", id);
                }));
    }

    /** The record a row holds together with the row's stamps. */
    public <V> Stored<V> stored(Record row, V value) {
        return new Stored<>(
                row.get(Stamps.ID),
                row.get(Stamps.VERSION),
                value,
                row.get(Stamps.CHANGED_BY),
                row.get(Stamps.CHANGED_AT),
                row.get(Stamps.DELETED_AT));
    }

    /** The record of a draft; Refused if the ledger finds anything wrong with it. */
    public static <V> V checked(Ledger<V> ledger, Draft<V> draft) {
        List<Problem> wrong = ledger.check(draft).stream()
                .filter(problem -> !problem.warning())
                .toList();
        if (!wrong.isEmpty()) {
            throw new Failure.Refused("has-problems", wrong.size(), fields(wrong));
        }
        return ledger.build(draft);
    }

    private static String fields(List<Problem> wrong) {
        return wrong.stream()
                .map(problem -> String.valueOf(problem.field()))
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private Condition idIs(UUID id) {
        return table.field(Stamps.ID).eq(id);
    }

    /** Audits what was done to one row; a batch is audited as a whole. */
    public void audit(Tx tx, String action, UUID id) {
        if (tx.batch() == null) {
            tx.audit(action, subject, id, null);
        }
    }
}
