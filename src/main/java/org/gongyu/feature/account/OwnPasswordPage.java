package org.gongyu.feature.account;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.gongyu.db.AuditLog;
import org.gongyu.db.Db;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Named;
import org.gongyu.ui.NewPassword;
import org.gongyu.ui.Page;
import org.gongyu.vault.Account;
import org.gongyu.vault.Session;

/** Changing the own password. */
final class OwnPasswordPage implements Page {

    private final Db db;
    private final Session session;
    private final Desk desk;
    private final PasswordField old = new PasswordField();
    private final NewPassword fresh;
    private final VBox node;

    OwnPasswordPage(Db db, Session session, Desk desk) {
        this.db = db;
        this.session = session;
        this.desk = desk;
        Texts texts = desk.texts();
        String user = session.account().map(Account::user).orElse("");
        fresh = new NewPassword(texts, () -> List.of(user));
        Label label = new Label(texts.get("account.password.old"));
        label.setLabelFor(Named.as("old-password", texts.get("account.password.old"), old));
        VBox field = new VBox(label, old);
        field.getStyleClass().add("field");
        Button save = Named.button("change-password", texts.get("account.password.change"), "mdal-check", this::save);
        save.getStyleClass().add(Styles.ACCENT);
        node = new VBox(field, fresh, save);
        node.getStyleClass().addAll("system-page", "own-password");
    }

    private void save() {
        char[] before = old.getText().toCharArray();
        fresh.submit().ifPresent(password -> desk.work().query(() -> changed(before, password), done -> {
            old.clear();
            fresh.clear();
            desk.notices().done(desk.texts().get("account.password.changed"));
        }));
    }

    private boolean changed(char[] before, char[] password) {
        session.changePassword(before, password);
        new AuditLog(db).note(desk.access(), "password", null);
        return true;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reload() {
        old.requestFocus();
    }
}
