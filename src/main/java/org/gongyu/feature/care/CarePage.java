package org.gongyu.feature.care;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongyu.db.RowStore;
import org.gongyu.feature.Feature;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Ledger;
import org.gongyu.ui.Desk;
import org.gongyu.ui.LedgerPage;
import org.gongyu.ui.Page;
import org.gongyu.ui.TabbedPage;
import org.gongyu.vault.Right;

/** 一生一策: files, plans, log, reviews and notices, each on a tab; then a timeline per child and what is due. */
final class CarePage {

    private final Care care;
    private final Desk desk;
    private final TabbedPage tabs;
    private FilePage files;
    private LedgerPage<Review> reviews;
    private LedgerPage<Notice> notices;

    private CarePage(Care care, List<Feature> others, Desk desk) {
        this.care = care;
        this.desk = desk;
        this.tabs = new TabbedPage("care-tabs", desk.texts().get("feature.care"));
        if (!desk.access().may(Right.READ, Area.CARE)) {
            tabs.with(KnownPage.KEY, words("care.known"), () -> new KnownPage(care, desk));
        }
        if (DoorStore.may(desk.access(), Right.READ)) {
            addLedgers();
            tabs.with(TimelinePage.KEY, words("care.timeline"), () -> new TimelinePage(care, others, desk));
            tabs.with(DuePage.KEY, words("care.due"), () -> new DuePage(care, desk, this::begin));
        }
    }

    /**
     * The page. Who may only know that files exist gets no more than a list of whose.
     *
     * @param what the ledger whose tab it opens at, or a {@link Due} whose missing record it starts; may be null
     */
    static Page of(Care care, List<Feature> others, Desk desk, Object what) {
        CarePage page = new CarePage(care, others, desk);
        if (what instanceof Due due) {
            page.begin(due);
        } else if (what != null) {
            page.tabs.open(what.toString());
        }
        return page.tabs;
    }

    private String words(String key) {
        return desk.texts().get(key);
    }

    private void addLedgers() {
        tabs.with(CareLedger.KEY, words("feature.care-file"), this::files)
                .with(PlanLedger.KEY, words("feature.care-plan"), this::plans)
                .with(LogLedger.KEY, words("feature.care-log"), this::log)
                .with(ReviewLedger.KEY, words("feature.care-review"), this::reviews)
                .with(NoticeLedger.KEY, words("feature.care-notice"), this::notices);
    }

    private Page files() {
        LedgerPage<CareFile> list = page(
                        CareLedger.LEDGER,
                        care.files(),
                        "care",
                        new Draft<CareFile>()
                                .set(CareLedger.OPENED_ON, today())
                                .set(CareLedger.LEVEL, Attention.NORMAL))
                .looking(id -> desk.work().change("care-look", () -> opened(id), done -> {}))
                .exporting("care-roster");
        files = new FilePage(care, desk, list);
        return files;
    }

    /** Written down each time, for 查阅登记. */
    private UUID opened(UUID id) {
        care.files().opened(desk.access(), id);
        return id;
    }

    private Page plans() {
        return page(PlanLedger.LEDGER, care.plans(), "care-plans", new Draft<Plan>().set(PlanLedger.MADE_ON, today()));
    }

    private Page log() {
        return page(LogLedger.LEDGER, care.log(), "care-log", new Draft<LogEntry>().set(LogLedger.DATE, today()))
                .beneath(new ReferralPage(care, desk)::under);
    }

    private Page reviews() {
        reviews = page(
                ReviewLedger.LEDGER,
                care.reviews(),
                "care-reviews",
                new Draft<Review>().set(ReviewLedger.DATE, today()));
        return reviews;
    }

    private Page notices() {
        notices = page(
                NoticeLedger.LEDGER,
                care.notices(),
                "care-notices",
                new Draft<Notice>().set(NoticeLedger.NOTICED_ON, today()));
        return notices;
    }

    private LocalDate today() {
        return care.campus().today();
    }

    private <R> LedgerPage<R> page(Ledger<R> ledger, RowStore<R, ?> store, String importer, Draft<R> usual) {
        return new LedgerPage<>(ledger, store, desk)
                .startingWith(() -> usual)
                .attaching(store.attachments())
                .importing(importer);
    }

    /** Starts the record that is missing, on its tab. */
    private void begin(Due due) {
        switch (due.what()) {
            case REVIEW_OVERDUE, REVIEW_NOT_SET -> beginReview(due);
            case NOTICE -> beginNotice(due);
            case FILE -> beginFile(due);
        }
    }

    private void beginReview(Due due) {
        tabs.open(ReviewLedger.KEY);
        reviews.begin(new Draft<Review>()
                .set(ReviewLedger.STUDENT, due.child())
                .set(ReviewLedger.DATE, today())
                .set(ReviewLedger.REVIEWER, due.helper()));
    }

    private void beginNotice(Due due) {
        tabs.open(NoticeLedger.KEY);
        notices.begin(new Draft<Notice>().set(NoticeLedger.STUDENT, due.child()).set(NoticeLedger.NOTICED_ON, today()));
    }

    private void beginFile(Due due) {
        desk.work()
                .query(
                        () -> new FromRoster(care)
                                .draft(desk.access(), due.child().id()),
                        draft -> {
                            tabs.open(CareLedger.KEY);
                            files.begin(draft.set(CareLedger.OPENED_ON, today()));
                        });
    }
}
