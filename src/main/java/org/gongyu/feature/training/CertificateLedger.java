package org.gongyu.feature.training;

import static org.gongyu.ledger.Trait.LISTED;
import static org.gongyu.ledger.Trait.REQUIRED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Rules;

/** 教师证书: above all those of 家庭教育指导师 (河北教发〔2024〕17号 四、第4条). */
final class CertificateLedger {

    static final Field<Certificate, Link> TEACHER = Field.of(
                    "teacher", new Kind.OneLink("staff"), Certificate::teacher, REQUIRED, LISTED)
            .also("姓名", "教师姓名")
            .wide(6);
    static final Field<Certificate, CertificateKind> KIND = Field.of(
                    "kind", new Kind.Choice<>(CertificateKind.class), Certificate::kind, REQUIRED, LISTED)
            .also("类别")
            .wide(8);
    static final Field<Certificate, String> NAME = Field.of(
                    "name", new Kind.Text(200), Certificate::name, REQUIRED, LISTED)
            .also("名称")
            .wide(16);
    static final Field<Certificate, String> NUMBER = Field.of("number", new Kind.Text(100), Certificate::number, LISTED)
            .also("编号")
            .wide(10);
    static final Field<Certificate, String> ISSUER = Field.of("issuer", new Kind.Text(200), Certificate::issuer)
            .also("颁发单位")
            .wide(10);
    static final Field<Certificate, LocalDate> ISSUED_ON = Field.of(
                    "issuedOn", new Kind.Day(), Certificate::issuedOn, REQUIRED, LISTED)
            .also("日期", "取得日期")
            .wide(6);
    static final Field<Certificate, String> NOTE =
            Field.of("note", new Kind.LongText(500), Certificate::note).wide(8);

    private CertificateLedger() {}

    /** The ledger; {@code clock} tells which dates are still to come. */
    static Ledger<Certificate> of(Clock clock) {
        return Ledger.of(
                        "teacher-certificate",
                        List.of(TEACHER, KIND, NAME, NUMBER, ISSUER, ISSUED_ON, NOTE),
                        CertificateLedger::build,
                        List.of(Rules.hasCome(ISSUED_ON, clock)))
                .in(Area.OFFICE);
    }

    private static Certificate build(Draft<Certificate> d) {
        return new Certificate(
                d.get(TEACHER), d.get(KIND), d.get(NAME), d.get(NUMBER), d.get(ISSUER), d.get(ISSUED_ON), d.get(NOTE));
    }
}
