package org.gongyu.ui;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** One line of words; what may not fit is shown whole when the mouse rests on it. */
final class WordsCell<L> extends TableCell<L, String> {

    private static final int SHORT = 8;

    @Override
    protected void updateItem(String words, boolean empty) {
        super.updateItem(words, empty);
        boolean blank = empty || words == null;
        setText(blank ? null : words);
        setTooltip(blank || words.length() <= SHORT ? null : whole(words));
    }

    private static Tooltip whole(String words) {
        Tooltip tooltip = new Tooltip(words);
        tooltip.setWrapText(true);
        tooltip.getStyleClass().add("whole");
        return tooltip;
    }
}
