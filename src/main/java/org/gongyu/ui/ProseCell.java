package org.gongyu.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Text;

/**
 * Words on as many lines as the column's width makes of them. A label that wraps doesn't tell the row how high it will be; a text of a
 * known width does.
 */
final class ProseCell<T> extends TableCell<T, Object> {

    private final Text text = new Text();

    ProseCell(TableColumn<T, Object> column) {
        text.getStyleClass().add("prose-text");
        text.wrappingWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.max(
                                1,
                                column.getWidth()
                                        - getInsets().getLeft()
                                        - getInsets().getRight()),
                        column.widthProperty(),
                        insetsProperty()));
    }

    @Override
    protected void updateItem(Object words, boolean empty) {
        super.updateItem(words, empty);
        boolean blank = empty || words == null;
        text.setText(blank ? "" : words.toString());
        setAccessibleText(text.getText());
        setGraphic(blank ? null : text);
    }
}
