package org.gongyu.feature.school;

import static org.gongyu.db.schema.Tables.LIST_ENTRY;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.gongyu.db.Db;
import org.gongyu.db.RowStore;
import org.gongyu.db.schema.tables.records.ListEntryRecord;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.impl.DSL;

/** The entries of the lists. A shipped entry has no name in the database until the school gives it another than the texts'. */
public final class ListStore extends RowStore<ListEntry, ListEntryRecord> {

    private static final Scope EVER = new Scope(Period.ALWAYS, null);

    private final Texts texts;
    private final AtomicReference<Copy> last = new AtomicReference<>(new Copy(-1, null));

    public ListStore(Db db, Texts texts) {
        super(db, ListLedger.LEDGER, LIST_ENTRY);
        this.texts = texts;
    }

    private record Copy(long writes, Lists lists) {}

    /** All entries as they are now. Read once and kept until one is written. */
    public Lists snapshot(Access access) {
        long writes = db().writes(LIST_ENTRY);
        Copy copy = last.get();
        if (copy.writes() != writes) {
            copy = new Copy(writes, new Lists(list(access, EVER)));
            last.set(copy);
        }
        return copy.lists();
    }

    /** Entries belong to no term or class. */
    @Override
    protected Condition within(Scope scope) {
        return DSL.noCondition();
    }

    @Override
    protected List<? extends OrderField<?>> order() {
        return List.of(LIST_ENTRY.LIST, LIST_ENTRY.PLACE, LIST_ENTRY.ID);
    }

    @Override
    protected List<ListEntry> records(Access access, DSLContext sql, Condition which, List<ListEntryRecord> found) {
        return found.stream().map(this::entry).toList();
    }

    private ListEntry entry(ListEntryRecord row) {
        OptionList list = OptionList.valueOf(row.getList());
        String name = row.getName() == null ? shippedName(row) : row.getName();
        return new ListEntry(list, row.getCode(), name, row.getNote(), row.getPlace(), row.getRetired());
    }

    private String shippedName(ListEntryRecord row) {
        return texts.get(OptionList.valueOf(row.getList()).textKey(row.getCode()));
    }

    @Override
    protected void fill(ListEntryRecord row, ListEntry entry) {
        row.setList(entry.list().name());
        boolean asShipped = row.getCode() != null && entry.name().equals(shippedName(row));
        row.setName(asShipped ? null : entry.name());
        row.setNote(entry.note());
        row.setPlace(entry.place());
        row.setRetired(entry.retired());
    }
}
