package org.gongyu.feature.checklist;

import java.util.List;
import java.util.Optional;
import org.gongyu.feature.Facts;
import org.gongyu.feature.Feature;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.roster.ListImporter;
import org.gongyu.feature.roster.ListImporter.Keys;
import org.gongyu.sheet.Importer;
import org.gongyu.sheet.Report;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Page;
import org.gongyu.vault.Access;

/** 对照清单: the evidence of each item, and the receipts of the hotlines. */
public final class ChecklistFeature implements Feature {

    private final Checklist checklist;

    /** The checklist of a school. */
    public ChecklistFeature(Campus campus) {
        this.checklist = Checklist.of(campus);
    }

    @Override
    public String key() {
        return "checklist";
    }

    @Override
    public String icon() {
        return "mdomz-playlist_add_check";
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(
                new Shelf<>(checklist.evidenceLedger(), checklist.evidence()),
                new Shelf<>(checklist.receiptLedger(), checklist.receipts()));
    }

    @Override
    public List<Importer<?>> importers() {
        Keys<Evidence> evidence = new Keys<>(
                List.of(EvidenceLedger.DATE, EvidenceLedger.ITEM, EvidenceLedger.CONTENT),
                null,
                EvidenceLedger.DATE,
                checklist.campus()::written);
        Keys<Receipt> receipt = new Keys<>(
                List.of(ReceiptLedger.DATE, ReceiptLedger.STUDENTS),
                ReceiptLedger.CHILD,
                ReceiptLedger.DATE,
                (access, to) -> List.of());
        return List.of(
                new ListImporter<>(
                        "evidence", checklist.campus(), checklist.evidenceLedger(), checklist.evidence(), evidence),
                new ListImporter<>(
                        "receipts", checklist.campus(), checklist.receiptLedger(), checklist.receipts(), receipt));
    }

    @Override
    public List<Report> reports() {
        return List.of(new ChecklistReport(checklist));
    }

    @Override
    public Facts facts(Access access, Facts.Wanted wanted) {
        return ChecklistFacts.of(checklist, access, wanted);
    }

    @Override
    public Optional<Page> page(Desk desk, Object what) {
        return Optional.of(ChecklistPage.of(checklist, desk, what));
    }
}
