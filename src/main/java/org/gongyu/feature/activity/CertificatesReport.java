package org.gongyu.feature.activity;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongyu.db.Stored;
import org.gongyu.feature.school.Periods;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Period;
import org.gongyu.sheet.Cards;
import org.gongyu.sheet.Cards.Box;
import org.gongyu.sheet.Cards.Line;
import org.gongyu.sheet.ListReport;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Rows;
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
    public List<Page> pages(Access access, Request request) {
        List<Certificate> valid = activities.certificates().list(access, request.scope()).stream()
                .map(Stored::value)
                .filter(one -> one.revoked() == null)
                .toList();
        String title = texts.get("report.certificates.card");
        Page cards = new Cards<>(title, title, lines(), Rows.of(valid));
        return Stream.concat(register.pages(access, request).stream(), Stream.of(cards))
                .toList();
    }

    private List<Line<Certificate>> lines() {
        return List.of(
                Line.of(box("number", Certificate::number), box("issued", Certificate::issued)),
                Line.of(box("holder", Certificate::holder), box("relation", Certificate::relation)),
                Line.of(
                        box("student", one -> one.student().label()),
                        box("schoolClass", one -> label(one.schoolClass()))),
                Line.prose(8, new Box<>(texts.get("report.certificates.words"), this::words)),
                Line.prose(8, Box.byHand(texts.get("report.certificates.seal"))));
    }

    private static String label(Link link) {
        return link == null ? null : link.label();
    }

    /** What it certifies; without the hours where these are not known. */
    private String words(Certificate one) {
        Period year = new Period(one.schoolYear(), Period.WHOLE_YEAR, one.issued(), one.issued());
        String when = Periods.label(year, texts);
        return one.hours() == null
                ? texts.get("report.certificates.text", one.holder(), when)
                : texts.get("report.certificates.text.hours", one.holder(), when, one.hours());
    }

    private Box<Certificate> box(String key, Function<Certificate, Object> value) {
        return new Box<>(texts.get("parent-certificate." + key), value);
    }
}
