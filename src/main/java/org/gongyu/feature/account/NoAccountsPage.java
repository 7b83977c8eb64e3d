package org.gongyu.feature.account;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gongyu.db.AuditLog;
import org.gongyu.db.Db;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.FirstAccount;
import org.gongyu.ui.Named;
import org.gongyu.ui.Page;
import org.gongyu.ui.RecoveryCodePage;
import org.gongyu.vault.Kdf;
import org.gongyu.vault.Keys;
import org.gongyu.vault.Vault;
import org.gongyu.vault.VaultFile;

/** At a school without accounts: sets up the first one, encrypts the data, and has its owner sign in. */
final class NoAccountsPage implements Page {

    private final Db db;
    private final Desk desk;
    private final Texts texts;
    private final FirstAccount first;
    private final StackPane node = new StackPane();

    NoAccountsPage(Db db, Desk desk) {
        this.db = db;
        this.desk = desk;
        this.texts = desk.texts();
        this.first = new FirstAccount(texts, () -> "");
        Label lead = new Label(texts.get("account.none.lead"));
        lead.setWrapText(true);
        Button begin = Named.button("set-up-accounts", texts.get("account.set-up"), "mdal-lock", this::begin);
        begin.getStyleClass().add(Styles.ACCENT);
        VBox body = new VBox(lead, first, begin);
        body.getStyleClass().addAll("system-page", "own-password");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        node.getChildren().setAll(scroll);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reload() {
        // What was typed stays.
    }

    private void begin() {
        first.submit().ifPresent(account -> desk.work()
                .query(() -> Vault.make(account, first.password(), Kdf.forThisPc()), this::showCode));
    }

    /** Nothing is encrypted before the code is on paper. */
    private void showCode(Vault.Made made) {
        RecoveryCodePage paper = new RecoveryCodePage(texts, made.code(), () -> desk.work()
                .lasting("work.rekey")
                .query(() -> encrypted(made), done -> desk.reopen().run()));
        node.getChildren().setAll(paper.node());
    }

    private boolean encrypted(Vault.Made made) {
        Keys all = made.vault().open(made.code());
        db.rekey(desk.access(), all, () -> new VaultFile(db.folder()).write(made.vault()));
        new AuditLog(db).note(desk.access(), "account-set-up", null);
        return true;
    }
}
