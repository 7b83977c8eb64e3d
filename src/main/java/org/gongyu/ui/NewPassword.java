package org.gongyu.ui;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.gongyu.text.Texts;
import org.gongyu.vault.Passwords;

/** Two fields for a new password, typed twice, with what makes a good one and what is wrong with this one. */
public final class NewPassword extends VBox {

    private final Texts texts;
    private final Supplier<List<String>> names;
    private final PasswordField first = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final Label problem = new Label();

    /** The fields; {@code names} are what the password must not be made of, at the moment of asking. */
    public NewPassword(Texts texts, Supplier<List<String>> names) {
        this.texts = texts;
        this.names = names;
        problem.setId("password-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Label.USE_PREF_SIZE);
        problem.getStyleClass().addAll("problem", Styles.DANGER);
        Label hint = new Label(texts.get("account.password.hint", Passwords.SHORTEST));
        hint.setWrapText(true);
        hint.setMinHeight(Label.USE_PREF_SIZE);
        hint.getStyleClass().add("caption");
        getChildren()
                .addAll(
                        labelled("new-password", "account.password.new", first),
                        labelled("new-password-again", "account.password.again", again),
                        hint,
                        problem);
        getStyleClass().add("new-password");
    }

    private VBox labelled(String id, String key, PasswordField field) {
        Label label = new Label(texts.get(key));
        label.setLabelFor(Named.as(id, texts.get(key), field));
        field.textProperty().addListener((observed, was, is) -> problem.setText(""));
        VBox both = new VBox(label, field);
        both.getStyleClass().add("field");
        return both;
    }

    /** The password if it may be one and was typed twice alike; else what is wrong is shown, and the cursor goes there. */
    public Optional<char[]> submit() {
        char[] password = first.getText().toCharArray();
        Optional<String> wrong = Passwords.problem(password, names.get());
        if (wrong.isPresent()) {
            problem.setText(texts.get("account.password." + wrong.get()));
            first.requestFocus();
            return Optional.empty();
        }
        if (!first.getText().equals(again.getText())) {
            problem.setText(texts.get("account.password.differs"));
            again.requestFocus();
            return Optional.empty();
        }
        problem.setText("");
        return Optional.of(password);
    }

    /** Leaves nothing of what was typed. */
    public void clear() {
        first.clear();
        again.clear();
        problem.setText("");
    }
}
