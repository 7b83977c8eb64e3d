package org.gongyu.feature.activity;

import static org.gongyu.db.schema.Tables.CERTIFICATE;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyu.db.RowStore;
import org.gongyu.db.Tx;
import org.gongyu.db.schema.tables.records.CertificateRecord;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.roster.SeatStore;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.gongyu.vault.Right;
import org.gongyu.work.Failure;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.impl.DSL;

/** Where 结业证书 are kept. */
final class CertificateStore extends RowStore<Certificate, CertificateRecord> {

    private final Campus campus;

    CertificateStore(Campus campus) {
        super(campus.db(), CertificateLedger.LEDGER, CERTIFICATE);
        this.campus = campus;
    }

    /** Those of the school year, whenever they were issued. */
    @Override
    protected Condition within(Scope scope) {
        Condition year = scope.period().equals(Period.ALWAYS)
                ? DSL.noCondition()
                : CERTIFICATE.SCHOOL_YEAR.eq(scope.period().schoolYear());
        return scope.classId() == null ? year : year.and(satIn(List.of(scope.classId())));
    }

    @Override
    protected Condition openTo(Access access) {
        return access.isLimited() ? satIn(List.copyOf(access.classes())) : super.openTo(access);
    }

    private static Condition satIn(List<UUID> classes) {
        return SeatStore.satIn(classes, CERTIFICATE.STUDENT_ID, CERTIFICATE.ISSUED_ON);
    }

    @Override
    protected List<? extends OrderField<?>> order() {
        return List.of(CERTIFICATE.NUMBER, CERTIFICATE.ID);
    }

    @Override
    protected List<Certificate> records(Access access, DSLContext sql, Condition which, List<CertificateRecord> found) {
        Roster names = campus.roster(access);
        return found.stream().map(row -> certificate(row, names)).toList();
    }

    private static Certificate certificate(CertificateRecord row, Roster names) {
        return new Certificate(
                row.getNumber(),
                row.getIssuedOn(),
                row.getSchoolYear(),
                names.pupilLink(row.getStudentId()),
                names.classOn(row.getStudentId(), row.getIssuedOn())
                        .map(SchoolClass::link)
                        .orElse(null),
                row.getHolder(),
                row.getRelation(),
                row.getLessonHours(),
                row.getRevokedOn() == null ? null : new Certificate.Revocation(row.getRevokedOn(), row.getReason()),
                row.getNote());
    }

    @Override
    protected void fill(CertificateRecord row, Certificate value) {
        row.setNumber(value.number());
        row.setIssuedOn(value.issued());
        row.setSchoolYear(value.schoolYear());
        row.setStudentId(value.student().id());
        row.setHolder(value.holder());
        row.setRelation(value.relation());
        row.setLessonHours(value.hours());
        row.setRevokedOn(value.revoked());
        row.setReason(value.reason());
        row.setNote(value.note());
    }

    /** A number is used once, also by one that was revoked or deleted. */
    @Override
    protected boolean hang(Tx tx, UUID id, Certificate before, Certificate after) {
        tx.sql()
                .selectFrom(CERTIFICATE)
                .where(CERTIFICATE.NUMBER.eq(after.number()).and(CERTIFICATE.ID.ne(id)))
                .limit(1)
                .fetchOptional()
                .ifPresent(other -> {
                    throw new Failure.Refused("certificate-number-taken", after.number());
                });
        return false;
    }

    /**
     * Issues certificates in one run, numbered on from the year's last one, to those of the accounts that have none of that year. Who
     * had one revoked isn't given another; a number is never used twice. All or none; returns how many.
     */
    int issue(Access access, int schoolYear, LocalDate day, List<Account> fulfilled) {
        if (!access.may(Right.CHANGE, CertificateLedger.LEDGER.area())) {
            throw new Failure.Refused("may-not-change");
        }
        return db().write(access, tx -> {
            List<CertificateRecord> there = tx.sql()
                    .selectFrom(CERTIFICATE)
                    .where(CERTIFICATE.SCHOOL_YEAR.eq(schoolYear))
                    .or(CERTIFICATE.NUMBER.startsWith(schoolYear + "-"))
                    .fetch();
            int last = there.stream()
                    .mapToInt(row -> running(row.getNumber(), schoolYear))
                    .max()
                    .orElse(0);
            List<Account> those = without(
                    there.stream()
                            .filter(row -> row.getSchoolYear() == schoolYear)
                            .toList(),
                    fulfilled);
            for (int i = 0; i < those.size(); i++) {
                add(tx, those.get(i), number(schoolYear, last + 1 + i), schoolYear, day);
            }
            return those.size();
        });
    }

    /** Those accounts with a known guardian to whom none of these certificates was issued. */
    private static List<Account> without(List<CertificateRecord> there, List<Account> accounts) {
        Set<String> holders = new HashSet<>();
        there.stream()
                .filter(row -> row.getDeletedAt() == null)
                .forEach(row -> holders.add(holder(row.getStudentId(), row.getHolder())));
        return accounts.stream()
                .filter(account -> account.holder() != null)
                .filter(account -> account.children().stream()
                        .map(child -> holder(child.pupil().id(), account.holderName()))
                        .noneMatch(holders::contains))
                .toList();
    }

    private static String holder(UUID student, String name) {
        return student + " " + name;
    }

    private void add(Tx tx, Account account, String number, int schoolYear, LocalDate day) {
        String relation = account.holder().relation() == null
                ? null
                : campus.texts().option(account.holder().relation());
        add(
                tx,
                new Draft<Certificate>()
                        .set(CertificateLedger.NUMBER, number)
                        .set(CertificateLedger.ISSUED, day)
                        .set(CertificateLedger.YEAR, schoolYear)
                        .set(CertificateLedger.STUDENT, account.first().pupil().link())
                        .set(CertificateLedger.HOLDER, account.holderName())
                        .set(CertificateLedger.RELATION, relation)
                        .set(CertificateLedger.HOURS, account.earned()));
    }

    /** 2025-0001: the school year, then a running number. */
    static String number(int schoolYear, int running) {
        return "%d-%04d".formatted(schoolYear, running);
    }

    /** The running number in a number of that form; 0 if it has another form. */
    private static int running(String number, int schoolYear) {
        String start = schoolYear + "-";
        return number.matches(start + "\\d{1,8}") ? Integer.parseInt(number.substring(start.length())) : 0;
    }
}
