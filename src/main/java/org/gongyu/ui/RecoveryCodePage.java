package org.gongyu.ui;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gongyu.text.Texts;
import org.gongyu.vault.RecoveryCode;

/** Shows the recovery code once, has it printed or copied out, and asks for two groups of it before going on. */
public final class RecoveryCodePage {

    /** The groups that are asked for, from 0: one from the middle and one from the end, so that a half copied code shows. */
    private static final List<Integer> ASKED = List.of(2, 5);

    private final Texts texts;
    private final RecoveryCode code;
    private final List<TextField> typed = List.of(new TextField(), new TextField());
    private final Label problem = new Label();
    private final VBox node = new VBox();

    /**
     * The page.
     *
     * @param confirmed goes on once the groups are right
     */
    public RecoveryCodePage(Texts texts, RecoveryCode code, Runnable confirmed) {
        this.texts = texts;
        this.code = code;
        problem.setId("code-problem");
        problem.setWrapText(true);
        problem.getStyleClass().addAll("problem", Styles.DANGER);
        Button printing = Named.button("print-code", texts.get("account.code.print"), "mdomz-print", this::print);
        Button next = Named.button("code-kept", texts.get("account.code.kept"), "mdal-check", () -> check(confirmed));
        next.getStyleClass().add(Styles.ACCENT);
        HBox buttons = new HBox(next, printing);
        buttons.getStyleClass().add("step-buttons");
        node.getChildren().setAll(shown(), questions(), problem, buttons);
        node.getStyleClass().addAll("opening", "sign-in");
        node.setId("recovery-code-page");
        node.sceneProperty().addListener((observed, was, is) -> Platform.runLater(typed.get(0)::requestFocus));
    }

    private Node shown() {
        Label title = new Label(texts.get("account.code.title"));
        title.getStyleClass().add("page-title");
        Label lead = new Label(texts.get("account.code.lead"));
        lead.setWrapText(true);
        Label warning = new Label(texts.get("account.code.warning"));
        warning.setWrapText(true);
        warning.getStyleClass().add(Styles.DANGER);
        FlowPane groups = new FlowPane();
        groups.setId("code");
        groups.getStyleClass().add("code-groups");
        for (int group = 0; group < RecoveryCode.GROUPS; group++) {
            Label number = new Label(String.valueOf(group + 1));
            number.getStyleClass().add("caption");
            Label letters = new Label(code.groups().get(group));
            letters.getStyleClass().add("code-group");
            groups.getChildren().add(new VBox(number, letters));
        }
        VBox shown = new VBox(title, lead, groups, warning);
        shown.getStyleClass().add("code-paper");
        return shown;
    }

    private Node questions() {
        HBox both = new HBox();
        both.getStyleClass().add("step-buttons");
        for (int place = 0; place < typed.size(); place++) {
            String words = texts.get("account.code.group", ASKED.get(place) + 1);
            TextField field = Named.as("code-group-" + (ASKED.get(place) + 1), words, typed.get(place));
            Label label = new Label(words);
            label.setLabelFor(field);
            VBox one = new VBox(label, field);
            one.getStyleClass().add("field");
            both.getChildren().add(one);
        }
        return both;
    }

    private void print() {
        boolean printed = Printing.print(
                new PrintedCode(texts, code)::page, node.getScene().getWindow());
        problem.setText(printed ? "" : texts.get("account.code.no-printer"));
    }

    private void check(Runnable confirmed) {
        for (int place = 0; place < typed.size(); place++) {
            String given = typed.get(place).getText().strip().toUpperCase(Locale.ROOT);
            if (!given.equals(code.groups().get(ASKED.get(place)))) {
                problem.setText(texts.get("account.code.wrong-group", ASKED.get(place) + 1));
                typed.get(place).requestFocus();
                return;
            }
        }
        problem.setText("");
        confirmed.run();
    }

    public Node node() {
        return node;
    }
}
