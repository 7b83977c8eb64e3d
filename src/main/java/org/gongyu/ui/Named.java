package org.gongyu.ui;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/** Gives controls what the keyboard, a screen reader and the tests know them by. */
public final class Named {

    private Named() {}

    /** The node with an id and the words that a screen reader says. */
    public static <N extends Node> N as(String id, String words, N node) {
        node.setId(id);
        node.setAccessibleText(words);
        return node;
    }

    /** A button with words and an icon by its Ikonli name. */
    public static Button button(String id, String words, String icon, Runnable deed) {
        Button button = as(id, words, new Button(words, new FontIcon(icon)));
        button.setOnAction(event -> deed.run());
        return button;
    }

    /** A button with only an icon; the words appear when the mouse rests on it. */
    public static Button iconButton(String id, String words, String icon, Runnable deed) {
        Button button = button(id, words, icon, deed);
        button.setText(null);
        button.setTooltip(new Tooltip(words));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        return button;
    }
}
