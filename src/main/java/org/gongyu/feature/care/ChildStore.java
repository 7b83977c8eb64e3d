package org.gongyu.feature.care;

import static org.gongyu.db.schema.Tables.CARE_FILE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongyu.db.RowStore;
import org.gongyu.db.Stored;
import org.gongyu.db.Tx;
import org.gongyu.feature.roster.Campus;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.gongyu.vault.Right;
import org.gongyu.work.Failure;
import org.jooq.Condition;
import org.jooq.OrderField;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;

/**
 * Dated records about a child that has a file: open to whom the file is open to.
 *
 * @param <R> the record
 * @param <X> its row
 */
abstract class ChildStore<R, X extends UpdatableRecord<X>> extends RowStore<R, X> {

    private final Campus campus;
    private final TableField<X, UUID> student;
    private final TableField<X, LocalDate> date;

    ChildStore(Campus campus, Ledger<R> ledger, TableField<X, UUID> student, TableField<X, LocalDate> date) {
        super(campus.db(), ledger, student.getTable());
        this.campus = campus;
        this.student = student;
        this.date = date;
    }

    /** The child of a record. */
    abstract Link child(R value);

    final Campus campus() {
        return campus;
    }

    @Override
    protected final boolean may(Access access, Right right) {
        return DoorStore.may(access, right);
    }

    @Override
    protected final Condition openTo(Access access) {
        return DoorStore.about(student, access, Right.READ, campus.today());
    }

    @Override
    protected final Condition changeableBy(Access access) {
        return DoorStore.about(student, access, Right.CHANGE, campus.today());
    }

    @Override
    protected final Condition within(Scope scope) {
        return date.le(scope.period().to())
                .and(date.ge(scope.period().from()).or(stillHolds(scope)))
                .and(DoorStore.ofClass(student, scope, date));
    }

    /** Whether what was written before a period still counts in it; as a rule it doesn't. */
    Condition stillHolds(Scope scope) {
        return DSL.falseCondition();
    }

    /** Last first. */
    @Override
    protected final List<? extends OrderField<?>> order() {
        return List.of(date.desc(), student);
    }

    /** The records of a child up to a day, last first; none where its file is not open to this person. */
    final List<R> of(Access access, UUID studentId, LocalDate until) {
        return stored(access, studentId, until).stream().map(Stored::value).toList();
    }

    /** The same with their ids. */
    final List<Stored<R>> stored(Access access, UUID studentId, LocalDate until) {
        return read(access, live(access).and(student.eq(studentId)).and(date.le(until)), order());
    }

    /** All records up to a day that are open to this person, last first. */
    final List<R> until(Access access, LocalDate day) {
        return read(access, live(access).and(date.le(day)), order()).stream()
                .map(Stored::value)
                .toList();
    }

    @Override
    protected boolean hang(Tx tx, UUID id, R before, R after) {
        Condition its = CARE_FILE.STUDENT_ID.eq(child(after).id()).and(CARE_FILE.DELETED_AT.isNull());
        if (before == null && !tx.sql().fetchExists(CARE_FILE, its)) {
            throw new Failure.Refused("care-no-file", child(after).label());
        }
        return false;
    }
}
