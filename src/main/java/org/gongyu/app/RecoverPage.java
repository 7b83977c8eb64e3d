package org.gongyu.app;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gongyu.text.Texts;
import org.gongyu.ui.Named;
import org.gongyu.ui.NewPassword;
import org.gongyu.vault.RecoveryCode;
import org.gongyu.work.Failure;

/** A forgotten password: the code from the paper, and a new password. */
final class RecoverPage {

    private final Texts texts;
    private final Attempt attempt;
    private final TextField user = new TextField();
    private final TextField code = new TextField();
    private final NewPassword password;
    private final Label problem = new Label();
    private final VBox node = new VBox();

    /** What to try with what was typed; what goes wrong comes back through {@link #failed}. */
    interface Attempt {
        void recover(String user, RecoveryCode code, char[] password);
    }

    RecoverPage(Texts texts, Attempt attempt, Runnable back) {
        this.texts = texts;
        this.attempt = attempt;
        password = new NewPassword(texts, () -> List.of(user.getText()));
        Label title = new Label(texts.get("account.forgotten"));
        title.getStyleClass().add("page-title");
        Label lead = new Label(texts.get("account.forgotten.lead"));
        lead.setWrapText(true);
        lead.setMinHeight(Label.USE_PREF_SIZE);
        problem.setId("recover-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Label.USE_PREF_SIZE);
        problem.getStyleClass().addAll("problem", Styles.DANGER);
        Button go = Named.button("recover", texts.get("account.recover"), "mdal-check", this::submit);
        go.getStyleClass().add(Styles.ACCENT);
        HBox buttons = new HBox(go, Named.button("recover-back", texts.get("account.back"), "mdal-arrow_back", back));
        buttons.getStyleClass().add("step-buttons");
        node.getChildren()
                .setAll(
                        title,
                        lead,
                        labelled("recover-user", "account.user", user),
                        labelled("recover-code", "account.code", code),
                        password,
                        problem,
                        buttons);
        node.getStyleClass().addAll("opening", "sign-in");
    }

    private Node labelled(String id, String key, TextField field) {
        Label label = new Label(texts.get(key));
        label.setLabelFor(Named.as(id, texts.get(key), field));
        VBox both = new VBox(label, field);
        both.getStyleClass().add("field");
        return both;
    }

    private void submit() {
        Optional<RecoveryCode> read = RecoveryCode.parse(code.getText());
        problem.setText(read.isPresent() ? "" : texts.get("account.code.typo"));
        if (read.isEmpty()) {
            code.requestFocus();
            return;
        }
        password.submit().ifPresent(chosen -> attempt.recover(user.getText(), read.get(), chosen));
    }

    /** Says what went wrong. */
    void failed(Failure failure) {
        problem.setText(texts.get("failure." + failure.key(), failure.args().toArray()));
    }

    Node node() {
        return node;
    }
}
