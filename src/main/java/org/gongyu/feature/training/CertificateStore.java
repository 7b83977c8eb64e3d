package org.gongyu.feature.training;

import static org.gongyu.db.schema.Tables.TEACHER_CERTIFICATE;

import java.util.List;
import java.util.function.Function;
import org.gongyu.db.Db;
import org.gongyu.db.RowStore;
import org.gongyu.db.schema.tables.records.TeacherCertificateRecord;
import org.gongyu.feature.roster.Roster;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;

/** The teachers' certificates. */
final class CertificateStore extends RowStore<Certificate, TeacherCertificateRecord> {

    private final Function<Access, Roster> roster;

    CertificateStore(Db db, Ledger<Certificate> ledger, Function<Access, Roster> roster) {
        super(db, ledger, TEACHER_CERTIFICATE);
        this.roster = roster;
    }

    /** A certificate holds from the day it was given. */
    @Override
    protected Condition within(Scope scope) {
        return TEACHER_CERTIFICATE.ISSUED_ON.le(scope.period().to());
    }

    /** Last first. */
    @Override
    protected List<? extends OrderField<?>> order() {
        return List.of(TEACHER_CERTIFICATE.ISSUED_ON.desc(), TEACHER_CERTIFICATE.ID.desc());
    }

    @Override
    protected List<Certificate> records(
            Access access, DSLContext sql, Condition which, List<TeacherCertificateRecord> found) {
        Roster names = roster.apply(access);
        return found.stream().map(row -> certificate(row, names)).toList();
    }

    private static Certificate certificate(TeacherCertificateRecord row, Roster names) {
        return new Certificate(
                names.staffLink(row.getStaffId()),
                CertificateKind.valueOf(row.getKind()),
                row.getName(),
                row.getNumber(),
                row.getIssuer(),
                row.getIssuedOn(),
                row.getNote());
    }

    @Override
    protected void fill(TeacherCertificateRecord row, Certificate certificate) {
        row.setStaffId(certificate.teacher().id());
        row.setKind(certificate.kind().name());
        row.setName(certificate.name());
        row.setNumber(certificate.number());
        row.setIssuer(certificate.issuer());
        row.setIssuedOn(certificate.issuedOn());
        row.setNote(certificate.note());
    }
}
