package org.gongyu.ui;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A panel at the right of a page. The page makes room for it; in a narrow window it lies over the page. */
final class Drawer {

    private static final double NARROW = 1280;

    private final Label title = new Label();
    private final ScrollPane body = new ScrollPane();
    private final HBox buttons = new HBox();
    private final VBox panel;
    private final BooleanProperty open = new SimpleBooleanProperty();

    Drawer(String closeWords, Runnable close) {
        title.getStyleClass().add("section");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title, Named.iconButton("drawer-close", closeWords, "mdal-close", close));
        head.getStyleClass().add("drawer-head");
        body.setFitToWidth(true);
        body.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        body.getStyleClass().add(Styles.DENSE);
        VBox.setVgrow(body, Priority.ALWAYS);
        buttons.getStyleClass().addAll("drawer-buttons", "buttons");
        buttons.visibleProperty().bind(Bindings.isNotEmpty(buttons.getChildren()));
        buttons.managedProperty().bind(buttons.visibleProperty());
        panel = new VBox(head, body, buttons);
        panel.getStyleClass().add("drawer");
        panel.setMaxWidth(Region.USE_PREF_SIZE);
        panel.visibleProperty().bind(open);
        panel.managedProperty().bind(open);
    }

    /** The page with the drawer beside or over it. */
    StackPane beside(Region page) {
        StackPane both = new StackPane(page, panel);
        StackPane.setAlignment(panel, Pos.CENTER_RIGHT);
        page.paddingProperty()
                .bind(Bindings.createObjectBinding(
                        () -> isBeside(both) ? new Insets(0, panel.getWidth(), 0, 0) : Insets.EMPTY,
                        open,
                        panel.widthProperty(),
                        both.widthProperty()));
        return both;
    }

    private boolean isBeside(Region both) {
        return open.get() && both.getScene() != null && both.getScene().getWidth() >= NARROW;
    }

    void setButtons(Node... nodes) {
        buttons.getChildren().setAll(nodes);
    }

    void open(String words, Node content) {
        title.setText(words);
        body.setContent(content);
        body.setVvalue(0);
        open.set(true);
    }

    void close() {
        open.set(false);
        body.setContent(null);
    }

    boolean isOpen() {
        return open.get();
    }
}
