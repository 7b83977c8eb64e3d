package org.gongyu.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The top of a page: its title on the left, its buttons on the right. */
public final class TitleBar extends HBox {

    private final FlowPane buttons = new FlowPane();

    public TitleBar(String title) {
        Label words = new Label(title);
        words.getStyleClass().add("page-title");
        words.setMinWidth(USE_PREF_SIZE);
        buttons.getStyleClass().add("title-buttons");
        HBox.setHgrow(buttons, Priority.ALWAYS);
        getChildren().addAll(words, buttons);
        getStyleClass().add("title-bar");
    }

    /** Adds buttons at the right end. */
    public void add(Node... more) {
        buttons.getChildren().addAll(more);
    }
}
