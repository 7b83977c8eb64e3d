package org.gongyu.app;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongyu.text.Texts;

/** All keys at a glance, in two columns: in one they would be higher than the window at large sizes. */
final class KeySheet {

    private static final List<Map.Entry<String, String>> KEYS = List.of(
            Map.entry("Ctrl+N", "app.key.new"),
            Map.entry("Ctrl+S", "app.key.save"),
            Map.entry("Ctrl+F", "app.key.filter"),
            Map.entry("Ctrl+K", "app.key.find"),
            Map.entry("Ctrl+E", "app.key.export"),
            Map.entry("Ctrl+P", "app.key.print"),
            Map.entry("Ctrl+D", "app.key.repeat"),
            Map.entry("Ctrl+C", "app.key.copy"),
            Map.entry("Ctrl+V", "app.key.paste"),
            Map.entry("Ctrl+Z", "app.key.undo"),
            Map.entry("Ctrl+Y", "app.key.redo"),
            Map.entry("Ctrl+;", "app.key.today"),
            Map.entry("Ctrl+'", "app.key.above"),
            Map.entry("Enter", "app.key.enter"),
            Map.entry("Esc", "app.key.escape"),
            Map.entry("Delete", "app.key.delete"),
            Map.entry("F2", "app.key.edit"),
            Map.entry("F5", "app.key.reload"),
            Map.entry("Ctrl+=", "app.key.larger"));

    private final VBox node;

    KeySheet(Texts texts) {
        Label title = new Label(texts.get("app.keys"));
        title.getStyleClass().add("section");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-sheet");
        int rows = (KEYS.size() + 1) / 2;
        for (int i = 0; i < KEYS.size(); i++) {
            Label key = new Label(KEYS.get(i).getKey());
            key.getStyleClass().add("key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            Label words = new Label(texts.get(KEYS.get(i).getValue()));
            words.setWrapText(true);
            grid.add(key, i / rows * 2, i % rows);
            grid.add(words, i / rows * 2 + 1, i % rows);
        }
        node = new VBox(title, grid);
        node.getStyleClass().addAll("sheet-box", "key-box");
    }

    Node node() {
        return node;
    }
}
