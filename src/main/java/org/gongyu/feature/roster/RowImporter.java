package org.gongyu.feature.roster;

import java.util.List;
import java.util.Objects;
import org.gongyu.db.Batches;
import org.gongyu.db.RowStore;
import org.gongyu.db.Tx;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Problem;
import org.gongyu.sheet.Importer;
import org.gongyu.sheet.Row;
import org.gongyu.vault.Access;
import org.gongyu.work.Job;

/**
 * An import into a ledger of rows: everything but who and what its rows mean.
 *
 * @param <R> the record that a row of the file is
 */
public abstract class RowImporter<R> implements Importer<R> {

    private final Ledger<R> ledger;
    private final RowStore<R, ?> store;
    private final Batches batches;

    /** An import into {@code store}, whose records are of {@code ledger}. */
    protected RowImporter(Campus campus, Ledger<R> ledger, RowStore<R, ?> store) {
        this.ledger = ledger;
        this.store = store;
        this.batches = new Batches(campus.db());
    }

    @Override
    public final boolean isFor(Access access) {
        return store.mayChange(access);
    }

    /** What a repeated row changes of the record it repeats: all that it says, unless an import knows better. */
    protected boolean isTold(Field<R, ?> field) {
        return true;
    }

    /** The rules that had to wait for the links. What is missing has been said already, and one problem for each field is enough. */
    protected final void checkRules(Row<R> row) {
        List<Field<?, ?>> wrong = row.problems().stream()
                .<Field<?, ?>>map(Problem::field)
                .filter(Objects::nonNull)
                .toList();
        ledger.check(row.draft()).stream()
                .filter(problem -> !problem.key().equals("required") && !wrong.contains(problem.field()))
                .forEach(row.problems()::add);
    }

    /** Sees to what must be there before a new record of this row is; nothing, unless an import needs it. Part of the same transaction. */
    protected void before(Tx tx, Row<R> row) {}

    @Override
    public final Outcome store(Access access, String fileName, List<Row<R>> rows) {
        List<Row<R>> good = rows.stream().filter(row -> !row.isRefused()).toList();
        Batches.Done done = batches.write(access, key(), fileName, tx -> {
            for (int stored = 0; stored < good.size(); stored++) {
                Job.step(stored, good.size());
                store(tx, good.get(stored));
            }
            return new Batches.Counts(count(good, Row.Fate.ADD), count(good, Row.Fate.UPDATE));
        });
        return new Outcome(done.id(), done.counts().added(), done.counts().updated(), count(good, Row.Fate.SKIP));
    }

    private void store(Tx tx, Row<R> row) {
        switch (row.fate()) {
            case ADD -> {
                before(tx, row);
                store.add(tx, row.draft());
            }
            case UPDATE -> store.change(tx, row.twin().id(), told(row.draft()));
            case SKIP -> {}
        }
    }

    /** What the file tells about a record; an empty cell wipes nothing. */
    private Draft<R> told(Draft<R> draft) {
        Draft<R> told = new Draft<>();
        ledger.fields().stream().filter(this::isTold).forEach(field -> copy(field, draft, told));
        return told;
    }

    private static <R, T> void copy(Field<R, T> field, Draft<R> from, Draft<R> to) {
        T value = from.get(field);
        if (value != null && !value.equals(List.of())) {
            to.set(field, value);
        }
    }

    private static <R> int count(List<Row<R>> rows, Row.Fate fate) {
        return (int) rows.stream().filter(row -> row.fate() == fate).count();
    }
}
