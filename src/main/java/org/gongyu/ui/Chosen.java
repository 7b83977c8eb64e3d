package org.gongyu.ui;

import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

/**
 * What was chosen from a list; before that, and where the choice was taken back, what is to be done.
 *
 * @param <T> the type of a thing on the list
 */
final class Chosen<T> extends ListCell<T> {

    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private final ComboBox<T> box;

    Chosen(ComboBox<T> box, String prompt) {
        this.box = box;
        box.setPromptText(prompt);
        getStyleClass().add("chosen");
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        boolean none = item == null;
        setText(none ? box.getPromptText() : box.getConverter().toString(item));
        pseudoClassStateChanged(NONE, none);
    }
}
