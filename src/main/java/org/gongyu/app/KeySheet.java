package org.gongyu.app;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.gongyu.text.Texts;

/** All keys at a glance. */
final class KeySheet {

    private static final List<String> KEYS = List.of(
            "Ctrl+N", "Ctrl+S", "Ctrl+F", "Ctrl+K", "Ctrl+E", "Ctrl+D", "Ctrl+C", "Ctrl+Z", "Ctrl+;", "Enter", "Esc",
            "Delete", "F2", "F5", "Ctrl+=");

    private final VBox node;

    KeySheet(Texts texts) {
        Label title = new Label(texts.get("app.keys"));
        title.getStyleClass().add("section");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-sheet");
        for (int i = 0; i < KEYS.size(); i++) {
            Label key = new Label(KEYS.get(i));
            key.getStyleClass().add("key");
            grid.addRow(i, key, new Label(texts.get("app.key." + (i + 1))));
        }
        node = new VBox(title, grid);
        node.getStyleClass().add("sheet-box");
    }

    Node node() {
        return node;
    }
}
