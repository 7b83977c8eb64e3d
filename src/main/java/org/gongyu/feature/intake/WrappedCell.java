package org.gongyu.feature.intake;

import javafx.scene.control.TableCell;
import javafx.scene.text.Text;

/** Words that must be read whole: broken into lines as wide as the column. */
final class WrappedCell<T> extends TableCell<T, String> {

    private static final double MARGIN = 20;

    private final Text text = new Text();

    WrappedCell() {
        text.wrappingWidthProperty().bind(widthProperty().subtract(MARGIN));
        text.getStyleClass().add("text");
    }

    @Override
    protected void updateItem(String words, boolean empty) {
        super.updateItem(words, empty);
        text.setText(empty ? "" : words);
        setGraphic(empty ? null : text);
    }
}
