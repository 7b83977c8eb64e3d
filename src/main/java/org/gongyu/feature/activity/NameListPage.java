package org.gongyu.feature.activity;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Named;

/** The part of a roll call where a list of names is pasted, looked at and then taken over. */
final class NameListPage {

    private static final int SHOWN = 12;

    private final Texts texts;
    private final BiConsumer<String, Turnout> apply;
    private final TextArea text = new TextArea();
    private final Label found = new Label();
    private final VBox node;

    /** {@code apply} gets the text and what those on it are; null = it is only looked at. */
    NameListPage(Desk desk, BiConsumer<String, Turnout> apply) {
        this.texts = desk.texts();
        this.apply = apply;
        Named.as("names", texts.get("roll-call.paste"), text);
        text.setPromptText(texts.get("roll-call.paste.hint"));
        text.setPrefRowCount(3);
        text.textProperty().addListener((observed, was, is) -> look());
        found.setId("names-found");
        found.setWrapText(true);
        found.setMinHeight(Region.USE_PREF_SIZE);
        FlowPane buttons = new FlowPane(button("came", Turnout.PRESENT), button("absent", Turnout.ABSENT));
        buttons.getStyleClass().add("roll-deeds");
        Label title = new Label(texts.get("roll-call.paste"));
        title.getStyleClass().add("form-section");
        node = new VBox(title, text, found, buttons);
        node.getStyleClass().add("roll-names");
    }

    private Button button(String id, Turnout listed) {
        return Named.button(
                "names-" + id,
                texts.get("roll-call.paste." + id),
                "mdal-check",
                () -> apply.accept(text.getText(), listed));
    }

    private void look() {
        if (text.getText().isBlank()) {
            found.setText("");
        } else {
            apply.accept(text.getText(), null);
        }
    }

    Node node() {
        return node;
    }

    boolean isTyping() {
        return text.isFocused();
    }

    /** Takes a list from the clipboard; null = it holds none. */
    void paste(String list) {
        text.setText(list == null ? "" : list);
        text.requestFocus();
    }

    /** Says what was understood. */
    void tell(NameList.Result result) {
        StringBuilder words = new StringBuilder(
                texts.get("roll-call.paste.found", result.found().size()));
        add(words, "roll-call.paste.doubtful", result.doubtful());
        add(words, "roll-call.paste.unknown", result.unknown());
        found.setText(words.toString());
    }

    private void add(StringBuilder words, String key, List<String> entries) {
        if (!entries.isEmpty()) {
            String some = String.join("、", entries.subList(0, Math.min(SHOWN, entries.size())));
            words.append('\n').append(texts.get(key, entries.size(), some));
        }
    }
}
