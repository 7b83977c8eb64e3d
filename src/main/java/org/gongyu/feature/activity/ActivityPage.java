package org.gongyu.feature.activity;

import java.time.LocalDate;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gongyu.db.Stored;
import org.gongyu.ledger.Draft;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Form;
import org.gongyu.ui.LedgerPage;
import org.gongyu.ui.Named;
import org.gongyu.ui.Page;
import org.gongyu.ui.Spot;
import org.gongyu.ui.TabbedPage;

/** 家长学校: the sessions with their roll calls, the teaching plan, study hours, certificates, the checklist and the rule. */
final class ActivityPage {

    private ActivityPage() {}

    /** The page; {@code what} may be the key of the tab to open. */
    static Page of(Activities activities, Desk desk, Object what) {
        Texts texts = desk.texts();
        TabbedPage tabs = new TabbedPage("activity-tabs", texts.get("feature.activity"))
                .with(SessionLedger.KEY, texts.get("feature.session"), () -> new Sessions(activities, desk))
                .with(PlanLedger.KEY, texts.get("feature.plan"), () -> new LedgerPage<>(
                                PlanLedger.LEDGER, activities.plans(), desk)
                        .attaching(activities.plans().attachments())
                        .importing("plans")
                        .exporting("teaching-plan"))
                .with(
                        RuleLedger.KEY,
                        texts.get("feature.hours-rule"),
                        () -> new LedgerPage<>(RuleLedger.LEDGER, activities.rules(), desk))
                .with(
                        CertificateLedger.KEY,
                        texts.get("feature.parent-certificate"),
                        () -> new CertificatePage(activities, desk))
                .with(ItemLedger.KEY, texts.get("feature.parent-school-item"), () -> new LedgerPage<>(
                                ItemLedger.LEDGER, activities.items(), desk)
                        .startingWith(() -> new Draft<Item>()
                                .set(ItemLedger.AS_OF, activities.campus().today()))
                        .attaching(activities.items().attachments())
                        .importing("parent-school-items")
                        .exporting("parent-school-items"));
        if (what != null) {
            tabs.open(what.toString());
        }
        return tabs;
    }

    /** The ledger of sessions; from a session its roll is called in the same place. */
    private static final class Sessions implements Page {

        private static final KeyCombination CALL = new KeyCodeCombination(KeyCode.R, KeyCombination.SHORTCUT_DOWN);

        private final Activities activities;
        private final Desk desk;
        private final LedgerPage<Session> ledger;
        private final StackPane node = new StackPane();

        private Sessions(Activities activities, Desk desk) {
            this.activities = activities;
            this.desk = desk;
            this.ledger = new LedgerPage<>(SessionLedger.LEDGER, activities.sessions(), desk)
                    .laidOut(form -> layout(activities, desk, form))
                    .startingWith(() -> usual(desk))
                    .with(Named.button("call", desk.texts().get("session.call"), "mdal-how_to_reg", this::call))
                    .attaching(activities.sessions().attachments())
                    .importing("sessions")
                    .exporting("session-ledger");
            ledger.node().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (CALL.match(event)) {
                    event.consume();
                    call();
                }
            });
            node.getChildren().setAll(ledger.node());
        }

        /** Calls the roll of the session that is selected. */
        private void call() {
            ledger.selected().stream().findFirst().map(Stored::id).ifPresentOrElse(this::call, () -> desk.notices()
                    .done(desk.texts().get("session.call.none")));
        }

        private void call(UUID session) {
            node.getChildren().setAll(new RollCallPage(activities, desk, session, this::back).node());
        }

        private void back() {
            node.getChildren().setAll(ledger.node());
            ledger.reload();
            ledger.focus();
        }

        @Override
        public Node node() {
            return node;
        }

        @Override
        public void reload() {
            ledger.reload();
        }

        @Override
        public void open(Spot spot) {
            back();
            ledger.open(spot);
        }
    }

    private static Draft<Session> usual(Desk desk) {
        return new Draft<Session>()
                .set(SessionLedger.DATE, LocalDate.now(desk.clock()))
                .set(SessionLedger.VENUE, Venue.ON_SITE);
    }

    /** The form in sections. */
    static Node layout(Activities activities, Desk desk, Form<Session> form) {
        VBox all = new VBox(
                form.summary(),
                form.section("session.section.when"),
                form.beside(SessionLedger.DATE, SessionLedger.KIND),
                form.input(SessionLedger.TOPIC),
                form.beside(SessionLedger.FROM, SessionLedger.TO),
                form.beside(SessionLedger.HOURS, SessionLedger.PLAN),
                form.section("session.section.whom"),
                form.beside(SessionLedger.AUDIENCE, SessionLedger.VENUE),
                form.input(SessionLedger.CLASSES),
                form.input(SessionLedger.PLACE),
                form.section("session.section.staff"),
                form.input(SessionLedger.SPEAKERS),
                form.beside(SessionLedger.GUESTS, SessionLedger.HOST),
                form.input(SessionLedger.TEACHERS),
                new ClassTeachersPage(activities, desk, form).node(),
                form.section("session.section.talk"),
                form.input(SessionLedger.THEMES),
                form.input(SessionLedger.CONTENT),
                form.input(SessionLedger.MUST),
                form.input(SessionLedger.MUST_NOT),
                form.section("session.section.after"),
                form.input(SessionLedger.VIEWS),
                form.input(SessionLedger.ANSWER),
                form.input(SessionLedger.NOTE));
        all.getStyleClass().add("form");
        return all;
    }
}
