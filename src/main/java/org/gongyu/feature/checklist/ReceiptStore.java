package org.gongyu.feature.checklist;

import static org.gongyu.db.schema.Tables.RECEIPT;
import static org.gongyu.db.schema.Tables.RECEIPT_STUDENT;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.gongyu.db.Db;
import org.gongyu.db.LinkRows;
import org.gongyu.db.RowStore;
import org.gongyu.db.Tx;
import org.gongyu.db.schema.tables.records.ReceiptRecord;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.roster.SeatStore;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;

/** The receipts, with the children of each beside it. */
final class ReceiptStore extends RowStore<Receipt, ReceiptRecord> {

    private static final LinkRows CHILDREN = new LinkRows(RECEIPT_STUDENT.RECEIPT_ID, RECEIPT_STUDENT.STUDENT_ID);

    private final Function<Access, Roster> roster;

    ReceiptStore(Db db, Ledger<Receipt> ledger, Function<Access, Roster> roster) {
        super(db, ledger, RECEIPT);
        this.roster = roster;
    }

    /** The receipts of the period; of a class, with any child who sat in it that day or later in the period. */
    @Override
    protected Condition within(Scope scope) {
        Condition dates = RECEIPT.RECEIPT_DATE.between(
                scope.period().from(), scope.period().to());
        return scope.classId() == null ? dates : dates.and(anyChildIn(List.of(scope.classId()), scope.period()));
    }

    private static Condition anyChildIn(Collection<UUID> classes, Period period) {
        return CHILDREN.anyOf(
                RECEIPT.ID, SeatStore.satWhile(classes, CHILDREN.other(), RECEIPT.RECEIPT_DATE, null, period));
    }

    @Override
    protected Condition openTo(Access access) {
        return access.isLimited() ? anyChildIn(access.classes(), Period.ALWAYS) : super.openTo(access);
    }

    /** Last first. */
    @Override
    protected List<? extends OrderField<?>> order() {
        return List.of(RECEIPT.RECEIPT_DATE.desc(), RECEIPT.ID.desc());
    }

    @Override
    protected List<Receipt> records(Access access, DSLContext sql, Condition which, List<ReceiptRecord> found) {
        Roster names = roster.apply(access);
        Map<UUID, List<UUID>> children = CHILDREN.of(sql, RECEIPT, which);
        return found.stream()
                .map(row -> receipt(row, children.getOrDefault(row.getId(), List.of()), names))
                .toList();
    }

    private static Receipt receipt(ReceiptRecord row, List<UUID> children, Roster names) {
        return new Receipt(
                row.getReceiptDate(),
                children.stream().map(names::pupilLink).toList(),
                row.getStudentKnows(),
                row.getParentKnows(),
                row.getNote());
    }

    @Override
    protected boolean hang(Tx tx, UUID id, Receipt before, Receipt after) {
        return CHILDREN.keep(tx, id, before == null ? List.of() : before.students(), after.students());
    }

    @Override
    protected void fill(ReceiptRecord row, Receipt receipt) {
        row.setReceiptDate(receipt.date());
        row.setStudentKnows(receipt.studentKnows());
        row.setParentKnows(receipt.parentKnows());
        row.setNote(receipt.note());
    }
}
