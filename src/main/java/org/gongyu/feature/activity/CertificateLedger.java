package org.gongyu.feature.activity;

import static org.gongyu.ledger.Trait.COMPUTED;
import static org.gongyu.ledger.Trait.LISTED;
import static org.gongyu.ledger.Trait.REQUIRED;

import java.time.LocalDate;
import java.util.List;
import org.gongyu.feature.roster.ChildHeads;
import org.gongyu.feature.roster.Whom;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Problem;

/** 结业证书. One that was revoked stays, with the day and the reason. */
final class CertificateLedger {

    static final String KEY = "parent-certificate";

    static final Field<Certificate, String> NUMBER = Field.of(
                    "number", new Kind.Text(40), Certificate::number, REQUIRED, LISTED)
            .also("编号", "证书号")
            .wide(6);
    static final Field<Certificate, LocalDate> ISSUED = Field.of(
                    "issued", new Kind.Day(), Certificate::issued, REQUIRED, LISTED)
            .also("发证日期", "日期")
            .wide(6);
    static final Field<Certificate, Integer> YEAR = Field.of(
                    "schoolYear", new Kind.SchoolYear(), Certificate::schoolYear, REQUIRED)
            .wide(7);
    static final Field<Certificate, Link> STUDENT =
            ChildHeads.name(Field.of("student", new Kind.OneLink("student"), Certificate::student, REQUIRED, LISTED));
    static final Field<Certificate, Link> CLASS =
            Field.of("schoolClass", new Kind.OneLink("class"), Certificate::schoolClass, COMPUTED, LISTED);
    static final Field<Certificate, String> HOLDER = Field.of(
                    "holder", new Kind.Text(60), Certificate::holder, REQUIRED, LISTED)
            .also("持证人", "家长")
            .wide(6);
    static final Field<Certificate, String> RELATION = Field.of("relation", new Kind.Text(20), Certificate::relation)
            .also("关系")
            .wide(5);
    static final Field<Certificate, Integer> HOURS = Field.of(
                    "hours", new Kind.Number(0, 400), Certificate::hours, LISTED)
            .also("学时", "课时")
            .wide(4);
    static final Field<Certificate, LocalDate> REVOKED =
            Field.of("revoked", new Kind.Day(), Certificate::revoked, LISTED).wide(6);
    static final Field<Certificate, String> REASON =
            Field.of("reason", new Kind.Text(200), Certificate::reason).wide(10);
    static final Field<Certificate, String> NOTE =
            Field.of("note", new Kind.LongText(500), Certificate::note).wide(8);

    /** By which columns of a file a child is known. */
    static final Whom.Columns<Certificate> CHILD = Whom.Columns.usual(STUDENT, CertificateLedger::className, ISSUED);

    static final Ledger<Certificate> LEDGER = Ledger.of(
                    KEY,
                    List.of(NUMBER, ISSUED, YEAR, STUDENT, CLASS, HOLDER, RELATION, HOURS, REVOKED, REASON, NOTE),
                    CertificateLedger::build,
                    List.of(CertificateLedger::saysWhyRevoked))
            .in(Area.OFFICE);

    private CertificateLedger() {}

    private static String className(Certificate row) {
        return row.schoolClass() == null ? null : row.schoolClass().label();
    }

    private static Certificate build(Draft<Certificate> d) {
        LocalDate revoked = d.get(REVOKED);
        return new Certificate(
                d.get(NUMBER),
                d.get(ISSUED),
                d.get(YEAR),
                d.get(STUDENT),
                d.get(CLASS),
                d.get(HOLDER),
                d.get(RELATION),
                d.get(HOURS),
                revoked == null ? null : new Certificate.Revocation(revoked, d.get(REASON)),
                d.get(NOTE));
    }

    private static List<Problem> saysWhyRevoked(Draft<Certificate> d) {
        boolean revoked = d.get(REVOKED) != null;
        boolean why = d.get(REASON) != null;
        if (revoked == why) {
            return List.of();
        }
        return List.of(
                revoked
                        ? Problem.error(REASON, "revoked-without-reason")
                        : Problem.error(REVOKED, "reason-without-revocation"));
    }
}
