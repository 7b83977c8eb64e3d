package org.gongyu.ui;

import java.util.function.Function;
import javafx.scene.control.TableCell;

/** How things stand with a row: sign and word, in a colour. */
final class StateCell<T> extends TableCell<T, String> {

    private static final String COLOUR = "status-";

    private final Function<T, String> code;

    StateCell(Function<T, String> code) {
        this.code = code;
    }

    @Override
    protected void updateItem(String words, boolean empty) {
        super.updateItem(words, empty);
        boolean blank = empty || words == null;
        getStyleClass().removeIf(style -> style.startsWith(COLOUR));
        setText(blank ? null : words);
        if (!blank) {
            getStyleClass().add(COLOUR + code.apply(getTableView().getItems().get(getIndex())));
        }
    }
}
