package org.gongyu.app;

import atlantafx.base.theme.Styles;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.gongyu.text.Texts;
import org.gongyu.ui.Named;
import org.gongyu.vault.Patience;
import org.gongyu.work.Failure;

/** Asks for name and password, at the start and after a pause. Wrong ones make the next attempt wait. */
final class SignInPage {

    private static final String WRONG = "password-wrong";

    private final Texts texts;
    private final Patience patience;
    private final BiConsumer<String, char[]> open;
    private final TextField user = new TextField();
    private final PasswordField password = new PasswordField();
    private final Label problem = new Label();
    private final Button enter;
    private final VBox node = new VBox();

    /**
     * The page.
     *
     * @param title what stands on it: the program's name, or that it is locked
     * @param lead why the password is asked for
     * @param patience how long to wait after wrong passwords
     * @param open tries name and password; what goes wrong comes back through {@link #failed}
     */
    SignInPage(Texts texts, String title, String lead, Patience patience, BiConsumer<String, char[]> open) {
        this.texts = texts;
        this.patience = patience;
        this.open = open;
        enter = Named.button("sign-in", texts.get("account.sign-in"), "mdal-lock_open", this::submit);
        enter.getStyleClass().add(Styles.ACCENT);
        enter.setDefaultButton(true);
        problem.setId("sign-in-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Label.USE_PREF_SIZE);
        problem.getStyleClass().add("problem");
        Label heading = new Label(title);
        heading.getStyleClass().add("page-title");
        Label why = new Label(lead);
        why.setWrapText(true);
        why.setMinHeight(Label.USE_PREF_SIZE);
        node.getChildren()
                .setAll(
                        heading,
                        why,
                        labelled("sign-in-user", "account.user", user),
                        labelled("sign-in-password", "account.password", password),
                        problem,
                        enter);
        node.getStyleClass().addAll("opening", "sign-in");
        node.setId("sign-in-page");
    }

    private Node labelled(String id, String key, TextField field) {
        Label label = new Label(texts.get(key));
        label.setLabelFor(Named.as(id, texts.get(key), field));
        VBox both = new VBox(label, field);
        both.getStyleClass().add("field");
        return both;
    }

    /** Fills in the name; one that is {@code fixed} can't be changed. */
    SignInPage forUser(String name, boolean fixed) {
        user.setText(name);
        user.setEditable(!fixed);
        user.setFocusTraversable(!fixed);
        return this;
    }

    /** Offers another way, below the button. */
    SignInPage or(String id, String words, Runnable deed) {
        Hyperlink link = Named.as(id, words, new Hyperlink(words));
        link.setOnAction(event -> deed.run());
        node.getChildren().add(link);
        return this;
    }

    /** Puts the cursor where something is to be typed. */
    void focus() {
        (user.getText().isEmpty() ? user : password).requestFocus();
    }

    private void submit() {
        long wait = patience.secondsLeft();
        if (wait > 0) {
            tell(texts.get("account.wait", wait), true);
            return;
        }
        enter.setDisable(true);
        tell(texts.get("account.checking"), false);
        open.accept(user.getText(), password.getText().toCharArray());
    }

    private void tell(String words, boolean wrong) {
        problem.setText(words);
        problem.getStyleClass().remove(Styles.DANGER);
        if (wrong) {
            problem.getStyleClass().add(Styles.DANGER);
        }
    }

    /** Says what went wrong. */
    void failed(Failure failure) {
        enter.setDisable(false);
        password.clear();
        if (failure.key().equals(WRONG)) {
            patience.wrong();
        }
        tell(texts.get("failure." + failure.key(), failure.args().toArray()), true);
        password.requestFocus();
    }

    Node node() {
        return node;
    }
}
