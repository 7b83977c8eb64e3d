package org.gongyu.feature.checklist;

import static org.gongyu.db.schema.Tables.EVIDENCE;

import java.util.List;
import java.util.function.Function;
import org.gongyu.db.RowStore;
import org.gongyu.db.schema.tables.records.EvidenceRecord;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.school.Lists;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;

/** The evidence of the checklist. It belongs to the whole school, so a scope's class doesn't matter. */
final class EvidenceStore extends RowStore<Evidence, EvidenceRecord> {

    private final Function<Access, Lists> lists;

    EvidenceStore(Campus campus, Ledger<Evidence> ledger) {
        super(campus.db(), ledger, EVIDENCE);
        this.lists = campus::lists;
    }

    @Override
    protected Condition within(Scope scope) {
        return EVIDENCE.EVIDENCE_DATE.between(
                scope.period().from(), scope.period().to());
    }

    /** Last first. */
    @Override
    protected List<? extends OrderField<?>> order() {
        return List.of(EVIDENCE.EVIDENCE_DATE.desc(), EVIDENCE.ID.desc());
    }

    @Override
    protected List<Evidence> records(Access access, DSLContext sql, Condition which, List<EvidenceRecord> found) {
        Lists names = lists.apply(access);
        return found.stream().map(row -> evidence(row, names)).toList();
    }

    private static Evidence evidence(EvidenceRecord row, Lists names) {
        return new Evidence(
                row.getEvidenceDate(),
                names.link(row.getItemId()),
                row.getContent(),
                row.getPlaceKept(),
                row.getNote());
    }

    @Override
    protected void fill(EvidenceRecord row, Evidence evidence) {
        row.setEvidenceDate(evidence.date());
        row.setItemId(evidence.item().id());
        row.setContent(evidence.content());
        row.setPlaceKept(evidence.placeKept());
        row.setNote(evidence.note());
    }
}
