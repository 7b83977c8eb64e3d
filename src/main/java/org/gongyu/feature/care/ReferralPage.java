package org.gongyu.feature.care;

import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.gongyu.feature.Exports;
import org.gongyu.ledger.Draft;
import org.gongyu.sheet.Book;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Named;

/** 转介单 straight from an entry of the log that is a referral. */
final class ReferralPage {

    private final Care care;
    private final Exports exports;
    private final Desk desk;

    ReferralPage(Care care, Desk desk) {
        this.care = care;
        this.exports = new Exports(
                care.campus().db(),
                care.campus().schools(),
                care.campus().doers(),
                care.campus().texts());
        this.desk = desk;
    }

    /** A button under a stored entry that saves its sheet and opens it, to be printed; null where the entry is no referral. */
    Node under(UUID entryId, Draft<LogEntry> entry) {
        if (entry.get(LogLedger.KIND) != LogKind.REFERRAL) {
            return null;
        }
        Texts texts = desk.texts();
        TextField reason = Named.as("referral-reason", texts.get("care.referral.reason"), new TextField());
        reason.setPromptText(texts.get("care.referral.reason"));
        Button print = Named.button(
                "print-referral",
                texts.get("care.referral.print"),
                "mdal-local_printshop",
                () -> print(entryId, reason.getText()));
        Label title = new Label(texts.get("report.care-referral"));
        title.getStyleClass().add("form-section");
        VBox box = new VBox(title, reason, print);
        box.getStyleClass().add("attachments");
        return box;
    }

    /** The telephone stands in full only where a reason is given, which is written down. */
    private void print(UUID entryId, String reason) {
        Exports.Order order = new Exports.Order(
                ReferralReport.of(care, desk.texts(), entryId),
                desk.scope().get(),
                Book.Form.PRINT,
                reason.isBlank() ? null : reason);
        desk.work().query(() -> exports.usualName(desk.access(), order), name -> desk.files()
                .save(name)
                .ifPresent(file -> desk.work()
                        .lasting("work.export")
                        .query(() -> exports.export(desk.access(), order, file), written -> desk.files()
                                .open(written))));
    }
}
