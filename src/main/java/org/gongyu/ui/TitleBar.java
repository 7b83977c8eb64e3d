package org.gongyu.ui;

import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.gongyu.text.Texts;

/** The top of a page on one line: its title on the left, its buttons on the right. The buttons give way before the title does. */
public final class TitleBar extends HBox {

    private final Label words;
    private final ButtonRow buttons;

    public TitleBar(Texts texts, String title) {
        words = new Label(title);
        words.getStyleClass().add("page-title");
        words.setWrapText(true);
        buttons = new ButtonRow(texts.get("ui.more"));
        getChildren().addAll(words, buttons);
        getStyleClass().add("title-bar");
    }

    /** Adds buttons, the most used first: where there is too little room, the last of them are found under 更多. */
    public void add(Node... more) {
        buttons.add(more);
    }

    /** Adds buttons that stay behind all that {@link #add} ever adds. */
    public void addLast(Node... more) {
        buttons.addLast(more);
    }

    private double titleWidth(double room) {
        return Math.min(words.prefWidth(-1), room - getSpacing() - buttons.minWidth(-1));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets edge = getInsets();
        double title = width < 0 ? -1 : titleWidth(width - edge.getLeft() - edge.getRight());
        return edge.getTop() + Math.max(words.prefHeight(title), buttons.prefHeight(-1)) + edge.getBottom();
    }

    @Override
    protected void layoutChildren() {
        Insets edge = getInsets();
        double room = getWidth() - edge.getLeft() - edge.getRight();
        double height = getHeight() - edge.getTop() - edge.getBottom();
        double title = snapSizeX(titleWidth(room));
        double after = title + getSpacing();
        layoutInArea(words, edge.getLeft(), edge.getTop(), title, height, 0, HPos.LEFT, VPos.CENTER);
        layoutInArea(buttons, edge.getLeft() + after, edge.getTop(), room - after, height, 0, HPos.RIGHT, VPos.CENTER);
    }
}
