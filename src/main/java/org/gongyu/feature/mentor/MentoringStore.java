package org.gongyu.feature.mentor;

import static org.gongyu.db.schema.Tables.MENTORING;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.gongyu.db.Db;
import org.gongyu.db.RowStore;
import org.gongyu.db.schema.tables.records.MentoringRecord;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.roster.SeatStore;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Period;
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

    /** What holds on any day of the period; of a class, for the children who sat in it on such a day. */
    @Override
    protected Condition within(Scope scope) {
        Condition dates = MENTORING
                .FROM_DATE
                .le(scope.period().to())
                .and(MENTORING
                        .UNTIL_DATE
                        .isNull()
                        .or(MENTORING.UNTIL_DATE.ge(scope.period().from())));
        return scope.classId() == null ? dates : dates.and(satIn(List.of(scope.classId()), scope.period()));
    }

    private static Condition satIn(Collection<UUID> classes, Period period) {
        return SeatStore.satWhile(classes, MENTORING.STUDENT_ID, MENTORING.FROM_DATE, MENTORING.UNTIL_DATE, period);
    }

    @Override
    protected Condition openTo(Access access) {
        return access.isLimited()
                ? satIn(access.classes(), Period.ALWAYS).or(MENTORING.STAFF_ID.eq(access.staffId()))
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

    /** It shows the class that the child sits in now, or sat in when it ended. */
    private Mentoring mentoring(MentoringRecord row, Roster names) {
        LocalDate today = LocalDate.now(db().clock());
        LocalDate until = row.getUntilDate() == null || row.getUntilDate().isAfter(today) ? today : row.getUntilDate();
        LocalDate day = row.getFromDate().isAfter(until) ? row.getFromDate() : until;
        return new Mentoring(
                names.pupilLink(row.getStudentId()),
                names.classOn(row.getStudentId(), day)
                        .or(() -> names.classOn(row.getStudentId(), row.getFromDate()))
                        .map(SchoolClass::link)
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
