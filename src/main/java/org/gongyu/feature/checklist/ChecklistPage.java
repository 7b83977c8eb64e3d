package org.gongyu.feature.checklist;

import java.time.LocalDate;
import org.gongyu.ledger.Draft;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.LedgerPage;
import org.gongyu.ui.Page;
import org.gongyu.ui.TabbedPage;

/** 对照清单: the evidence and the receipts. */
final class ChecklistPage {

    private ChecklistPage() {}

    /** The page; {@code what} may be the ledger whose tab it opens at. */
    static Page of(Checklist checklist, Desk desk, Object what) {
        Texts texts = desk.texts();
        TabbedPage tabs = new TabbedPage("checklist-tabs", texts.get("feature.checklist"))
                .with("evidence", texts.get("feature.evidence"), () -> evidence(checklist, desk))
                .with("receipt", texts.get("feature.receipt"), () -> receipts(checklist, desk));
        if (what instanceof String ledger) {
            tabs.open(ledger);
        }
        return tabs;
    }

    private static Page evidence(Checklist checklist, Desk desk) {
        return new LedgerPage<>(checklist.evidenceLedger(), checklist.evidence(), desk)
                .startingWith(() -> new Draft<Evidence>().set(EvidenceLedger.DATE, LocalDate.now(desk.clock())))
                .attaching(checklist.evidence().attachments())
                .importing("evidence")
                .exporting("checklist");
    }

    private static Page receipts(Checklist checklist, Desk desk) {
        return new LedgerPage<>(checklist.receiptLedger(), checklist.receipts(), desk)
                .startingWith(() -> new Draft<Receipt>().set(ReceiptLedger.DATE, LocalDate.now(desk.clock())))
                .attaching(checklist.receipts().attachments())
                .importing("receipts")
                .exporting("checklist");
    }
}
