package org.gongyu.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongyu.feature.Feature;
import org.gongyu.text.Texts;
import org.gongyu.ui.Named;
import org.gongyu.ui.Sight;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of pages at the left; folded, only their icons. */
final class Navigation {

    private final Map<String, ToggleButton> entries = new LinkedHashMap<>();
    private final ScrollPane scroll = new ScrollPane();
    private final VBox node = new VBox();

    Navigation(List<Feature> features, Texts texts, Consumer<String> go) {
        features.forEach(feature -> entries.put(feature.key(), entry(feature, texts, go)));
        VBox list = new VBox();
        list.getChildren().addAll(entries.values());
        list.getStyleClass().add("entries");
        list.setMinWidth(Region.USE_PREF_SIZE);
        scroll.setContent(list);
        scroll.viewportBoundsProperty().addListener((observed, was, is) -> reveal());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button fold = Named.iconButton("fold", texts.get("app.fold"), "mdal-chevron_left", this::fold);
        node.getChildren().setAll(scroll, fold);
        node.getStyleClass().add("navigation");
    }

    private static ToggleButton entry(Feature feature, Texts texts, Consumer<String> go) {
        String title = texts.get("feature." + feature.key());
        ToggleButton entry = new ToggleButton(title, new FontIcon(feature.icon()));
        Named.as("go-" + feature.key(), title, entry);
        entry.setTooltip(new Tooltip(title));
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setOnAction(event -> go.accept(feature.key()));
        return entry;
    }

    Node node() {
        return node;
    }

    /** Marks the page that is open. */
    void mark(String key) {
        entries.forEach((each, entry) -> entry.setSelected(each.equals(key)));
        reveal();
    }

    private void reveal() {
        entries.values().stream().filter(ToggleButton::isSelected).forEach(Sight::bring);
    }

    private void fold() {
        boolean folded = node.getStyleClass().remove("folded");
        if (!folded) {
            node.getStyleClass().add("folded");
        }
        ContentDisplay display = folded ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY;
        entries.values().forEach(entry -> entry.setContentDisplay(display));
    }
}
