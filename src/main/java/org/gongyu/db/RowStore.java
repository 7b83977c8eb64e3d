package org.gongyu.db;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.gongyu.vault.Right;
import org.gongyu.work.Failure;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;

/**
 * A ledger whose records are a row each, with what hangs on a row in tables beside it. A feature's store says which rows belong to a
 * scope, how a row becomes a record and back; reading, saving, the recycle bin, rights and the audit are the same for all.
 *
 * @param <R> the record
 * @param <X> its row
 */
public abstract class RowStore<R, X extends UpdatableRecord<X>> implements Store<R> {

    private final Db db;
    private final Ledger<R> ledger;
    private final Table<X> rows;
    private final LedgerTable<X> table;
    private final Confidential confidential;
    private final Narrowing<R> narrowing;

    /** A store of the records of {@code ledger} in {@code rows}. */
    protected RowStore(Db db, Ledger<R> ledger, Table<X> rows) {
        this.db = db;
        this.ledger = ledger;
        this.rows = rows;
        this.table = new LedgerTable<>(rows, ledger.key());
        this.confidential = new Confidential(db, ledger, rows);
        this.narrowing = new Narrowing<>(ledger);
    }

    /** Which rows belong to a scope. */
    protected abstract Condition within(Scope scope);

    /**
     * Which rows this person may see, beyond the rights of the area: unless a store says otherwise, those about children and classes
     * within reach, those in which the person took part, and those about no child and no class.
     */
    protected Condition openTo(Access access) {
        return OpenRows.of(rows, access);
    }

    /** Which rows this person may change; those open to them, unless a store says otherwise. */
    protected Condition changeableBy(Access access) {
        return openTo(access);
    }

    /** Whether this person may do so much with any of the rows; as the rights of the area say, unless a store's rows are given to persons. */
    protected boolean may(Access access, Right right) {
        return access.may(right, ledger.area());
    }

    @Override
    public final boolean mayChange(Access access) {
        return may(access, Right.CHANGE);
    }

    /** The ledger's own order. */
    protected abstract List<? extends OrderField<?>> order();

    /**
     * The records of rows, in their order, with what hangs on them.
     *
     * @param which the condition by which the rows were found, for reading the tables beside them
     */
    protected abstract List<R> records(Access access, DSLContext sql, Condition which, List<X> found);

    /** Puts the record's own values into its row. */
    protected abstract void fill(X row, R value);

    /**
     * Keeps what hangs on a row, once the row is there.
     *
     * @param before the record as it was; null = it is new
     * @return whether anything differed
     */
    protected boolean hang(Tx tx, UUID id, R before, R after) {
        return false;
    }

    /** A row is out of the recycle bin again; a store refuses what must not be there beside others. */
    protected void restored(Tx tx, UUID id) {}

    protected final Db db() {
        return db;
    }

    /** The rows that are not in the recycle bin and that this person may see. */
    protected final Condition live(Access access) {
        return table.isLive().and(openTo(access));
    }

    @Override
    public List<Stored<R>> list(Access access, Scope scope) {
        List<Stored<R>> found = read(access, live(access).and(within(scope)), order());
        if (ledger.area() == Area.CARE) {
            db.noteSeen(access, ledger.key());
        }
        return found;
    }

    @Override
    public List<Stored<R>> bin(Access access) {
        return read(
                access,
                table.isBinned().and(openTo(access)),
                List.of(
                        rows.field(Stamps.DELETED_AT).desc(),
                        rows.field(Stamps.ID).desc()));
    }

    @Override
    public final boolean holds(Access access, Scope scope, UUID id) {
        Condition which =
                live(access).and(within(scope)).and(rows.field(Stamps.ID).eq(id));
        return db.read(access, sql -> sql.fetchExists(rows, which));
    }

    @Override
    public final Optional<Stored<R>> find(Access access, UUID id) {
        return read(access, live(access).and(rows.field(Stamps.ID).eq(id)), List.of()).stream()
                .findFirst();
    }

    /** The record of that id; a Conflict if it isn't there or not open to this person. */
    public final Stored<R> one(Access access, UUID id) {
        return find(access, id).orElseThrow(() -> new Failure.Conflict("not-found"));
    }

    /** The files attached to its records; who may not see a record may not see its files. */
    public final Attachments attachments() {
        return new Attachments(db, ledger, new RecordGate(this));
    }

    /** Of records that are open to this person, those whose attached files are, too; all, unless a store says otherwise. */
    protected Set<UUID> showingFiles(Access access, Set<UUID> ids) {
        return ids;
    }

    @Override
    public final Optional<Attachments> attached() {
        return Optional.of(attachments());
    }

    /** The records under a condition on their rows, without what this person may not see. */
    protected final List<Stored<R>> read(Access access, Condition which, List<? extends OrderField<?>> order) {
        if (!may(access, Right.READ)) {
            throw new Failure.Refused("may-not-see");
        }
        return db.read(access, sql -> {
            List<X> found = sql.selectFrom(rows).where(which).orderBy(order).fetch();
            confidential.open(sql, found);
            List<R> values = records(access, sql, which, found);
            return IntStream.range(0, found.size())
                    .mapToObj(i -> table.stored(found.get(i), narrowing.narrowed(access, values.get(i))))
                    .toList();
        });
    }

    @Override
    public Stored<R> add(Access access, Draft<R> draft) {
        UUID id = db.write(access, tx -> add(tx, draft));
        return one(access, id);
    }

    /** Adds a record inside a transaction that others share, such as an import's. Returns its id. */
    public UUID add(Tx tx, Draft<R> draft) {
        R value = LedgerTable.checked(ledger, allowed(tx.access(), draft));
        X row = table.blank();
        fill(row, value);
        row.set(Stamps.ID, tx.newId());
        confidential.close(tx, row);
        UUID id = table.add(tx, row);
        hang(tx, id, null, value);
        refuseBeyondReach(tx, id, changeableBy(tx.access()));
        return id;
    }

    @Override
    public Stored<R> change(Access access, UUID id, int version, Draft<R> draft) {
        if (!mayChange(access)) {
            throw new Failure.Refused("may-not-change");
        }
        db.change(access, tx -> lay(tx, table.fetch(tx, id, version), draft));
        return one(access, id);
    }

    /** Lays a draft over a record as it stands, inside a transaction that others share. */
    public void change(Tx tx, UUID id, Draft<R> draft) {
        lay(tx, table.fetch(tx, id), draft);
    }

    private void lay(Tx tx, X row, Draft<R> draft) {
        UUID id = row.get(Stamps.ID);
        Draft<R> allowed = allowed(tx.access(), draft);
        refuseOthers(tx, List.of(id));
        confidential.open(tx.sql(), List.of(row));
        R before = records(tx.access(), tx.sql(), rows.field(Stamps.ID).eq(id), List.of(row))
                .get(0);
        R after = LedgerTable.checked(ledger, allowed.over(ledger.draft(before)));
        fill(row, after);
        boolean resealed = confidential.close(tx, row);
        Edit<R> edit = Edit.of(ledger, before, after);
        boolean kept = table.keep(tx, row, edit);
        boolean hung = hang(tx, id, before, after);
        if ((hung || resealed) && !kept) {
            table.touch(tx, id, edit);
        }
        refuseBeyondReach(tx, id, openTo(tx.access()));
    }

    /** Nobody writes a record that they then couldn't see. */
    private void refuseBeyondReach(Tx tx, UUID id, Condition reach) {
        if (!tx.sql().fetchExists(rows, rows.field(Stamps.ID).eq(id).and(reach))) {
            throw new Failure.Refused("beyond-reach");
        }
    }

    @Override
    public final List<Deed> history(Access access, UUID id) {
        R now = one(access, id).value();
        return new Past<>(db, ledger, rows).of(access, id, Moved.of(ledger, now));
    }

    @Override
    public final void seal(Access access) {
        if (access.mayChange() && confidential.canSeal()) {
            db.change(access, tx -> {
                confidential.closeAll(tx, rows);
                sealEarlier(tx);
            });
        }
    }

    /** Of records whose open words turned confidential, what was said before. */
    private void sealEarlier(Tx tx) {
        List<X> all = tx.sql().selectFrom(rows).fetch();
        List<R> values = records(tx.access(), tx.sql(), DSL.noCondition(), all);
        IntStream.range(0, all.size())
                .forEach(i -> tx.seal(all.get(i).get(Stamps.ID), Moved.of(ledger, values.get(i))));
    }

    private Draft<R> allowed(Access access, Draft<R> draft) {
        if (!mayChange(access)) {
            throw new Failure.Refused("may-not-change");
        }
        return narrowing.narrowed(access, draft);
    }

    /** Nobody changes a record that isn't open to them. */
    private void refuseOthers(Tx tx, Collection<UUID> ids) {
        if (!mayChange(tx.access())) {
            throw new Failure.Refused("may-not-change");
        }
        Condition open = changeableBy(tx.access());
        for (UUID id : ids) {
            if (!tx.sql().fetchExists(rows, rows.field(Stamps.ID).eq(id).and(open))) {
                throw new Failure.Conflict("not-found");
            }
        }
    }

    @Override
    public void delete(Access access, Map<UUID, Integer> seen) {
        db.change(access, tx -> {
            refuseOthers(tx, seen.keySet());
            table.delete(tx, seen);
        });
    }

    @Override
    public void restore(Access access, List<UUID> ids) {
        db.change(access, tx -> {
            refuseOthers(tx, ids);
            table.restore(tx, ids);
            ids.forEach(id -> restored(tx, id));
        });
    }
}
