package org.gongyu.feature.care;

import java.util.List;
import java.util.UUID;
import org.gongyu.db.RowStore;
import org.gongyu.feature.Feature;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Ledger;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.LedgerPage;
import org.gongyu.ui.Page;
import org.gongyu.ui.TabbedPage;
import org.gongyu.vault.Right;

/** 一生一策: files, plans, log, reviews and notices, each on a tab. */
final class CarePage {

    private CarePage() {}

    /**
     * The page.
     *
     * @param what the ledger whose tab it opens at; may be null
     */
    static Page of(Care care, List<Feature> others, Desk desk, Object what) {
        Texts texts = desk.texts();
        TabbedPage tabs = new TabbedPage("care-tabs", texts.get("feature.care"))
                .with(CareLedger.KEY, texts.get("feature.care-file"), () -> files(care, desk))
                .with(
                        PlanLedger.KEY,
                        texts.get("feature.care-plan"),
                        () -> page(
                                PlanLedger.LEDGER,
                                care.plans(),
                                desk,
                                "care-plans",
                                new Draft<Plan>()
                                        .set(PlanLedger.MADE_ON, care.campus().today())))
                .with(
                        LogLedger.KEY,
                        texts.get("feature.care-log"),
                        () -> page(
                                LogLedger.LEDGER,
                                care.log(),
                                desk,
                                "care-log",
                                new Draft<LogEntry>()
                                        .set(LogLedger.DATE, care.campus().today())))
                .with(
                        ReviewLedger.KEY,
                        texts.get("feature.care-review"),
                        () -> page(
                                ReviewLedger.LEDGER,
                                care.reviews(),
                                desk,
                                "care-reviews",
                                new Draft<Review>()
                                        .set(ReviewLedger.DATE, care.campus().today())))
                .with(
                        NoticeLedger.KEY,
                        texts.get("feature.care-notice"),
                        () -> page(
                                NoticeLedger.LEDGER,
                                care.notices(),
                                desk,
                                "care-notices",
                                new Draft<Notice>()
                                        .set(
                                                NoticeLedger.NOTICED_ON,
                                                care.campus().today())));
        if (DoorStore.may(desk.access(), Right.READ)) {
            tabs.with(TimelinePage.KEY, texts.get("care.timeline"), () -> new TimelinePage(care, others, desk));
        }
        if (what != null) {
            tabs.open(what.toString());
        }
        return tabs;
    }

    private static Page files(Care care, Desk desk) {
        return new FilePage(
                care,
                desk,
                page(
                                CareLedger.LEDGER,
                                care.files(),
                                desk,
                                "care",
                                new Draft<CareFile>()
                                        .set(CareLedger.OPENED_ON, care.campus().today())
                                        .set(CareLedger.LEVEL, Attention.NORMAL))
                        .looking(id -> desk.work().change("care-look", () -> opened(care, desk, id), done -> {}))
                        .exporting(shown -> desk.go().to("report", "care-roster")));
    }

    /** Written down each time, for 查阅登记. */
    private static UUID opened(Care care, Desk desk, UUID id) {
        care.files().opened(desk.access(), id);
        return id;
    }

    private static <R> LedgerPage<R> page(
            Ledger<R> ledger, RowStore<R, ?> store, Desk desk, String importer, Draft<R> usual) {
        return new LedgerPage<>(ledger, store, desk)
                .startingWith(() -> usual)
                .attaching(store.attachments())
                .importing(() -> desk.go().to("intake", importer));
    }
}
