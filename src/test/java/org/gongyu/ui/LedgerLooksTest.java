package org.gongyu.ui;

import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class LedgerLooksTest {

    private final TalkDesk desk = new TalkDesk().filled(40);

    private LedgerPage<Talk> page() {
        return new LedgerPage<>(Talk.LEDGER, desk, desk.desk())
                .importing("talks")
                .exporting("visit-ledger");
    }

    private static Parent node(LedgerPage<Talk> page) {
        return new StackPane(page.node());
    }

    @Test
    void aLedger() {
        ScreenTour.visit("ledger", () -> node(page()));
    }

    @Test
    void aLedgerWithItsDrawer() {
        ScreenTour.visit("ledger-drawer", () -> {
            LedgerPage<Talk> page = page();
            page.begin(Talk.LEDGER.draft(TalkDesk.talk(1)));
            return node(page);
        });
    }

    @Test
    void anEmptyLedger() {
        desk.rows.clear();
        ScreenTour.visit("ledger-empty", () -> node(page()));
    }

    @Test
    void aFormWithProblems() {
        ScreenTour.visit("form-problems", () -> {
            Form<Talk> form = new Form<>(Talk.LEDGER, desk.desk(), new org.gongyu.ledger.Draft<>());
            form.submit();
            return new StackPane(new javafx.scene.control.ScrollPane(form.inOrder()));
        });
    }

    @Test
    void notices() {
        ScreenTour.visit("notices", () -> {
            LedgerPage<Talk> page = page();
            Toasts toasts = new Toasts(TalkDesk.TEXTS);
            toasts.done("已保存。");
            toasts.done("已把 2 条放进回收站。", () -> {});
            toasts.failed(new org.gongyu.work.Failure.Conflict("talk-changed"));
            BorderPane whole = new BorderPane(page.node());
            whole.setBottom(toasts.failures());
            return new StackPane(whole, toasts.node());
        });
    }
}
