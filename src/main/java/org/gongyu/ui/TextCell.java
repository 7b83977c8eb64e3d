package org.gongyu.ui;

import javafx.application.Platform;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/**
 * A cell whose words can be mended in their place: Enter keeps them, Esc gives them back as they were. They are kept, too, when the cell is
 * left: JavaFX's own cell forgets them then.
 *
 * @param <T> a row
 */
public final class TextCell<T> extends TableCell<T, String> {

    private final TextField field = new TextField();

    /** A cell that isn't being mended. */
    public TextCell() {
        Named.as("mend", "", field);
        field.focusedProperty().addListener((observed, was, is) -> {
            if (!is && isEditing()) {
                commitEdit(field.getText());
            }
        });
        field.setOnAction(enter -> {
            commitEdit(field.getText());
            getTableView().requestFocus();
        });
        field.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ESCAPE) {
                press.consume();
                cancelEdit();
                getTableView().requestFocus();
            }
        });
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            field.setText(getItem());
            field.setAccessibleText(getTableColumn().getText());
            show();
            field.selectAll();
            Platform.runLater(field::requestFocus);
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        show();
    }

    @Override
    protected void updateItem(String words, boolean empty) {
        super.updateItem(words, empty);
        show();
    }

    private void show() {
        setGraphic(isEditing() ? field : null);
        setText(isEditing() || isEmpty() ? null : getItem());
    }
}
