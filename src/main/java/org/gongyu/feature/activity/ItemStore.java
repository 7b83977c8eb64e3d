package org.gongyu.feature.activity;

import static org.gongyu.db.schema.Tables.PARENT_SCHOOL_ITEM;

import java.util.List;
import org.gongyu.db.RowStore;
import org.gongyu.db.schema.tables.records.ParentSchoolItemRecord;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.Lists;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;

/** Where the items of 五有 are kept. They are the whole school's, whatever the class. */
final class ItemStore extends RowStore<Item, ParentSchoolItemRecord> {

    private final Campus campus;

    ItemStore(Campus campus) {
        super(campus.db(), ItemLedger.LEDGER, PARENT_SCHOOL_ITEM);
        this.campus = campus;
    }

    /** What stands by the end of the period. */
    @Override
    protected Condition within(Scope scope) {
        return PARENT_SCHOOL_ITEM.AS_OF.le(scope.period().to());
    }

    @Override
    protected List<? extends OrderField<?>> order() {
        return List.of(PARENT_SCHOOL_ITEM.AS_OF, PARENT_SCHOOL_ITEM.ID);
    }

    @Override
    protected List<Item> records(Access access, DSLContext sql, Condition which, List<ParentSchoolItemRecord> found) {
        Roster names = campus.roster(access);
        Lists lists = campus.lists(access);
        return found.stream()
                .map(row -> new Item(
                        lists.link(row.getItemId()),
                        row.getAsOf(),
                        row.getMet(),
                        row.getEvidence(),
                        row.getKeptAt(),
                        names.staffLink(row.getKeeperId()),
                        row.getNote()))
                .toList();
    }

    @Override
    protected void fill(ParentSchoolItemRecord row, Item value) {
        row.setItemId(value.item().id());
        row.setAsOf(value.asOf());
        row.setMet(value.met());
        row.setEvidence(value.evidence());
        row.setKeptAt(value.keptAt());
        row.setKeeperId(value.keeper() == null ? null : value.keeper().id());
        row.setNote(value.note());
    }
}
