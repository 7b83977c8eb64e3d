package org.gongyu.ui;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.javafx.FontIcon;

/** A button under which there are several ways of doing one thing. */
final class ActionMenu {

    private final MenuButton button;

    /** A button with words and an icon by its Ikonli name. */
    ActionMenu(String id, String words, String icon) {
        button = Named.as(id, words, new MenuButton(words, new FontIcon(icon)));
    }

    /** Adds a way. */
    ActionMenu with(String id, String words, Runnable deed) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(chosen -> deed.run());
        button.getItems().add(item);
        return this;
    }

    MenuButton button() {
        return button;
    }
}
