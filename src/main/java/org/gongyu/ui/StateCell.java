package org.gongyu.ui;

import java.util.function.Function;
import javafx.scene.control.TableCell;

/** How things stand with a row: sign, word and colour. */
final class StateCell<T> extends TableCell<T, T> {

    private static final String COLOUR = "status-";

    private final Function<T, String> words;
    private final Function<T, String> code;

    StateCell(Function<T, String> words, Function<T, String> code) {
        this.words = words;
        this.code = code;
    }

    @Override
    protected void updateItem(T row, boolean empty) {
        super.updateItem(row, empty);
        boolean blank = empty || row == null;
        getStyleClass().removeIf(style -> style.startsWith(COLOUR));
        setText(blank ? null : words.apply(row));
        if (!blank) {
            getStyleClass().add(COLOUR + code.apply(row));
        }
    }
}
