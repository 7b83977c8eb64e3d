package org.gongyu.feature.mentor;

import static org.gongyu.db.schema.Tables.CLASS_REPORT;
import static org.gongyu.db.schema.Tables.CLASS_REPORT_CLASS;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.gongyu.db.Db;
import org.gongyu.db.LinkRows;
import org.gongyu.db.RowStore;
import org.gongyu.db.Tx;
import org.gongyu.db.schema.tables.records.ClassReportRecord;
import org.gongyu.feature.roster.Roster;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;

/** What specialists told which classes. */
final class ClassReportStore extends RowStore<ClassReport, ClassReportRecord> {

    private static final LinkRows CLASSES =
            new LinkRows(CLASS_REPORT_CLASS.CLASS_REPORT_ID, CLASS_REPORT_CLASS.CLASS_ID);

    private final Function<Access, Roster> roster;

    ClassReportStore(Db db, Ledger<ClassReport> ledger, Function<Access, Roster> roster) {
        super(db, ledger, CLASS_REPORT);
        this.roster = roster;
    }

    @Override
    protected Condition within(Scope scope) {
        Condition dates = CLASS_REPORT.REPORT_DATE.between(
                scope.period().from(), scope.period().to());
        return scope.classId() == null
                ? dates
                : dates.and(CLASSES.anyOf(CLASS_REPORT.ID, CLASSES.other().eq(scope.classId())));
    }

    @Override
    protected Condition openTo(Access access) {
        return access.isLimited()
                ? CLASSES.anyOf(CLASS_REPORT.ID, CLASSES.other().in(access.classes()))
                        .or(CLASS_REPORT.STAFF_ID.eq(access.staffId()))
                : super.openTo(access);
    }

    /** Last first. */
    @Override
    protected List<? extends OrderField<?>> order() {
        return List.of(CLASS_REPORT.REPORT_DATE.desc(), CLASS_REPORT.ID.desc());
    }

    @Override
    protected List<ClassReport> records(Access access, DSLContext sql, Condition which, List<ClassReportRecord> found) {
        Roster names = roster.apply(access);
        Map<UUID, List<UUID>> classes = CLASSES.of(sql, CLASS_REPORT, which);
        return found.stream()
                .map(row -> report(row, classes.getOrDefault(row.getId(), List.of()), names))
                .toList();
    }

    private static ClassReport report(ClassReportRecord row, List<UUID> classes, Roster names) {
        return new ClassReport(
                row.getReportDate(),
                names.staffLink(row.getStaffId()),
                Specialty.valueOf(row.getSpecialty()),
                classes.stream().map(names::classLink).toList(),
                row.getTitle(),
                row.getAudience(),
                row.getNote());
    }

    @Override
    protected boolean hang(Tx tx, UUID id, ClassReport before, ClassReport after) {
        return CLASSES.keep(tx, id, before == null ? List.of() : before.classes(), after.classes());
    }

    @Override
    protected void fill(ClassReportRecord row, ClassReport report) {
        row.setReportDate(report.date());
        row.setStaffId(report.teacher().id());
        row.setSpecialty(report.specialty().name());
        row.setTitle(report.title());
        row.setAudience(report.audience());
        row.setNote(report.note());
    }
}
