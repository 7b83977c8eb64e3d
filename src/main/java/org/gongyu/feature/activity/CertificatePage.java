package org.gongyu.feature.activity;

import javafx.scene.Node;
import org.gongyu.feature.school.Periods;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Period;
import org.gongyu.ui.Desk;
import org.gongyu.ui.LedgerPage;
import org.gongyu.ui.Named;
import org.gongyu.ui.Page;
import org.gongyu.ui.Spot;
import org.gongyu.vault.Right;

/** 结业证书, and issuing them in one run. */
final class CertificatePage implements Page {

    private final Activities activities;
    private final Desk desk;
    private final LedgerPage<Certificate> ledger;

    CertificatePage(Activities activities, Desk desk) {
        this.activities = activities;
        this.desk = desk;
        this.ledger = new LedgerPage<>(CertificateLedger.LEDGER, activities.certificates(), desk)
                .attaching(activities.certificates().attachments())
                .importing("parent-certificates")
                .exporting("certificates");
        if (desk.access().may(Right.CHANGE, Area.OFFICE)) {
            ledger.with(Named.button(
                    "certify", desk.texts().get("parent-certificate.issue"), "mdal-card_membership", this::ask));
        }
    }

    private void ask() {
        desk.notices()
                .ask(
                        desk.texts().get("parent-certificate.issue.ask", schoolYear()),
                        desk.texts().get("parent-certificate.issue"),
                        this::issue);
    }

    private String schoolYear() {
        Period now = desk.scope().get().period();
        Period year = new Period(now.schoolYear(), Period.WHOLE_YEAR, now.from(), now.to());
        return Periods.label(year, desk.texts());
    }

    private void issue() {
        desk.work()
                .change(
                        CertificateLedger.KEY,
                        () -> activities.certify(
                                desk.access(), desk.scope().get().period()),
                        count -> desk.notices().done(desk.texts().get("parent-certificate.issued.count", count)));
    }

    @Override
    public Node node() {
        return ledger.node();
    }

    @Override
    public void reload() {
        ledger.reload();
    }

    @Override
    public void open(Spot spot) {
        ledger.open(spot);
    }
}
