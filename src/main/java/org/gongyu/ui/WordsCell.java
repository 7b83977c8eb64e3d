package org.gongyu.ui;

import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** One line of words; what may not fit is shown whole when the mouse rests on it. A node is shown as it is. */
final class WordsCell<L, V> extends TableCell<L, V> {

    private static final int SHORT = 8;

    @Override
    protected void updateItem(V value, boolean empty) {
        super.updateItem(value, empty);
        Node node = !empty && value instanceof Node its ? its : null;
        String words = empty || value == null || node != null ? null : value.toString();
        setGraphic(node);
        setText(words);
        setTooltip(words == null || words.length() <= SHORT ? null : whole(words));
    }

    private static Tooltip whole(String words) {
        Tooltip tooltip = new Tooltip(words);
        tooltip.setWrapText(true);
        tooltip.getStyleClass().add("whole");
        return tooltip;
    }
}
