package org.gongyu.feature.training;

import java.time.LocalDate;
import org.gongyu.ledger.Draft;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.LedgerPage;
import org.gongyu.ui.Page;
import org.gongyu.ui.TabbedPage;

/** 教师培训: the trainings and the certificates. */
final class TrainingPage {

    private TrainingPage() {}

    /** The page; {@code what} may be the ledger whose tab it opens at. */
    static Page of(Trainings trainings, Desk desk, Object what) {
        Texts texts = desk.texts();
        TabbedPage tabs = new TabbedPage("training-tabs", texts.get("feature.training"))
                .with("training", texts.get("feature.training"), () -> trainings(trainings, desk))
                .with(
                        "teacher-certificate",
                        texts.get("feature.teacher-certificate"),
                        () -> certificates(trainings, desk));
        if (what instanceof String ledger) {
            tabs.open(ledger);
        }
        return tabs;
    }

    private static Page trainings(Trainings trainings, Desk desk) {
        return new LedgerPage<>(trainings.ledger(), trainings.store(), desk)
                .startingWith(() -> new Draft<Training>().set(TrainingLedger.DATE, LocalDate.now(desk.clock())))
                .attaching(trainings.store().attachments())
                .importing("training")
                .exporting("training-summary");
    }

    private static Page certificates(Trainings trainings, Desk desk) {
        return new LedgerPage<>(trainings.certificateLedger(), trainings.certificates(), desk)
                .attaching(trainings.certificates().attachments())
                .importing("teacher-certificates")
                .exporting("training-summary");
    }
}
