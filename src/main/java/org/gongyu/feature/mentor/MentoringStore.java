package org.gongyu.feature.mentor;

import static org.gongyu.db.schema.Tables.MENTORING;

import java.util.List;
import java.util.function.Function;
import org.gongyu.db.Db;
import org.gongyu.db.RowStore;
import org.gongyu.db.schema.tables.records.MentoringRecord;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.roster.SeatStore;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;

/** Who is whose mentor. */
final class MentoringStore extends RowStore<Mentoring, MentoringRecord> {

    private final Function<Access, Roster> roster;

    MentoringStore(Db db, Function<Access, Roster> roster) {
        super(db, MentoringLedger.LEDGER, MENTORING);
        this.roster = roster;
    }

    /** What holds on any day of the period. */
    @Override
    protected Condition within(Scope scope) {
        Condition dates = MENTORING
                .FROM_DATE
                .le(scope.period().to())
                .and(MENTORING
                        .UNTIL_DATE
                        .isNull()
                        .or(MENTORING.UNTIL_DATE.ge(scope.period().from())));
        return scope.classId() == null
                ? dates
                : dates.and(SeatStore.satIn(List.of(scope.classId()), MENTORING.STUDENT_ID, MENTORING.FROM_DATE));
    }

    @Override
    protected Condition openTo(Access access) {
        return access.isLimited()
                ? SeatStore.satIn(access.classes(), MENTORING.STUDENT_ID, MENTORING.FROM_DATE)
                        .or(MENTORING.STAFF_ID.eq(access.staffId()))
                : super.openTo(access);
    }

    /** Last first. */
    @Override
    protected List<? extends OrderField<?>> order() {
        return List.of(MENTORING.FROM_DATE.desc(), MENTORING.ID);
    }

    @Override
    protected List<Mentoring> records(Access access, DSLContext sql, Condition which, List<MentoringRecord> found) {
        Roster names = roster.apply(access);
        return found.stream().map(row -> mentoring(row, names)).toList();
    }

    private static Mentoring mentoring(MentoringRecord row, Roster names) {
        return new Mentoring(
                names.pupilLink(row.getStudentId()),
                names.classOn(row.getStudentId(), row.getFromDate())
                        .map(its -> its.link())
                        .orElse(null),
                names.staffLink(row.getStaffId()),
                row.getFromDate(),
                row.getUntilDate(),
                row.getNote());
    }

    @Override
    protected void fill(MentoringRecord row, Mentoring value) {
        row.setStudentId(value.student().id());
        row.setStaffId(value.teacher().id());
        row.setFromDate(value.from());
        row.setUntilDate(value.until());
        row.setNote(value.note());
    }
}
