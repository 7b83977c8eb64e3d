package org.gongyu.ui;

import impl.org.controlsfx.skin.AutoCompletePopup;
import impl.org.controlsfx.skin.AutoCompletePopupSkin;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The list under a text field of what may be meant by what is typed there; Enter takes the first, or the one that ↓ has led to. It is
 * there before the next key is: the list of ControlsFX's own binding is put together on another thread, and came up too late over a
 * field in which all was said already.
 *
 * @param <T> what is meant, shown as its {@code toString}
 */
public final class Suggestions<T> {

    private static final int MOST_ROWS = 12;

    private final TextField field;
    private final Function<String, List<T>> meant;
    private final Consumer<T> then;
    private final AutoCompletePopup<T> list = new AutoCompletePopup<>();
    private boolean silent;

    /**
     * A list under a field.
     *
     * @param meant what may be meant by what was typed, the likeliest first
     * @param then what to do with the one chosen
     */
    public Suggestions(TextField field, Function<String, List<T>> meant, Consumer<T> then) {
        this.field = field;
        this.meant = meant;
        this.then = then;
        list.setVisibleRowCount(MOST_ROWS);
        list.setConsumeAutoHidingEvents(false);
        list.setConverter(new Labels<>(Object::toString));
        list.setOnSuggestion(chosen -> take(chosen.getSuggestion()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER && list.isShowing()) {
                press.consume();
                take(list.getSuggestions().get(0));
            }
        });
        field.textProperty().addListener((observed, was, is) -> offer(is));
        field.focusedProperty().addListener((observed, was, is) -> list.hide());
    }

    /** The list hears Enter itself once it is drawn; before, the field does. */
    private void take(T chosen) {
        list.hide();
        then.accept(chosen);
    }

    /** Lists what may be meant by this. */
    public void offer(String typed) {
        if (silent || !field.isFocused()) {
            return;
        }
        List<T> found = meant.apply(typed);
        list.getSuggestions().setAll(found);
        if (found.isEmpty()) {
            list.hide();
        } else {
            list.show(field);
            selectFirst();
        }
    }

    private void selectFirst() {
        if (list.getSkin() instanceof AutoCompletePopupSkin<?> skin && skin.getNode() instanceof ListView<?> rows) {
            rows.getSelectionModel().select(0);
        }
    }

    /** Does something with the field that isn't typing. */
    public void quietly(Runnable deed) {
        list.hide();
        silent = true;
        deed.run();
        silent = false;
    }
}
