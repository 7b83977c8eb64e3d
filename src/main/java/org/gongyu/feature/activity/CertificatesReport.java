package org.gongyu.feature.activity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongyu.db.Attachments;
import org.gongyu.db.Stored;
import org.gongyu.feature.school.Periods;
import org.gongyu.ledger.Period;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Diplomas;
import org.gongyu.sheet.Diplomas.Diploma;
import org.gongyu.sheet.ListReport;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Rows;
import org.gongyu.sheet.Table;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** 结业证书: the register, and behind it every certificate that holds, a page each, in the order of their numbers. */
final class CertificatesReport implements Report {

    private final Activities activities;
    private final Texts texts;
    private final ListReport<Certificate> register;

    CertificatesReport(Activities activities) {
        this.activities = activities;
        this.texts = activities.campus().texts();
        this.register = new ListReport<>(
                key(), CertificateLedger.LEDGER, activities.certificates(), texts, CertificateLedger.LEDGER.fields());
    }

    @Override
    public String key() {
        return "certificates";
    }

    @Override
    public Set<String> proves() {
        return Set.of(CertificateLedger.KEY);
    }

    @Override
    public Optional<Records> records() {
        return Optional.of((access, request) -> {
            Attachments files = activities.certificates().attachments();
            return activities.certificates().list(access, request.scope()).stream()
                    .map(one -> new Covered(
                            files,
                            one.id(),
                            one.value().number() + " " + one.value().holder()))
                    .toList();
        });
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        String issuer = texts.get(
                "report.certificates.issuer",
                activities.campus().schools().profile(access).name());
        List<Diploma> valid = activities.certificates().list(access, request.scope()).stream()
                .map(Stored::value)
                .filter(one -> one.revoked() == null)
                .map(one -> diploma(one, issuer))
                .toList();
        Table<Diploma> list = new Table<>(
                texts.get("report.certificates.card"),
                texts.get("report.certificates.title"),
                columns(),
                Rows.of(valid),
                List.of());
        return Stream.concat(register.pages(access, request).stream(), Stream.of(new Diplomas(list)))
                .toList();
    }

    private List<Column<Diploma>> columns() {
        return List.of(
                Column.of("number", texts.get("parent-certificate.number"), 8, Diploma::number),
                Column.of("holder", texts.get("parent-certificate.holder"), 8, Diploma::holder),
                Column.prose("words", texts.get("report.certificates.words"), 40, Diploma::words),
                Column.of("issued", texts.get("parent-certificate.issued"), 7, Diploma::day));
    }

    private Diploma diploma(Certificate one, String issuer) {
        return new Diploma(
                texts.get("report.certificates.number", one.number()),
                texts.get("report.certificates.to", one.holder()),
                words(one),
                issuer,
                one.issued());
    }

    /** What it certifies; without the hours where these are not known. */
    private String words(Certificate one) {
        Period year = new Period(one.schoolYear(), Period.WHOLE_YEAR, one.issued(), one.issued());
        String child = one.schoolClass() == null
                ? one.student().label()
                : one.schoolClass().label() + " " + one.student().label();
        String when = Periods.label(year, texts);
        return one.hours() == null
                ? texts.get("report.certificates.text", child, when)
                : texts.get("report.certificates.text.hours", child, when, one.hours());
    }
}
