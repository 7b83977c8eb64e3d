package org.gongyu.ui;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The way of Enter through a form: from input to input as they are laid out, which need not be the order of the ledger. */
final class WayOn {

    private WayOn() {}

    /** Lets Enter in an input lead to the next of {@code all}. A list that is open takes Enter for itself. */
    static void from(Cell<?> cell, Collection<? extends Cell<?>> all) {
        cell.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
                after(cell, all);
                event.consume();
            }
        });
        cell.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && isChosenFrom(event.getTarget())) {
                after(cell, all);
                event.consume();
            }
        });
    }

    private static boolean isChosenFrom(EventTarget target) {
        return target instanceof CheckBox || target instanceof ComboBoxBase<?> box && !box.isShowing();
    }

    private static void after(Cell<?> cell, Collection<? extends Cell<?>> all) {
        List<Cell<?>> order =
                laidOut(cell.getScene().getRoot()).filter(all::contains).toList();
        int next = order.indexOf(cell) + 1;
        if (next < order.size()) {
            to(order.get(next));
        }
    }

    private static Stream<Cell<?>> laidOut(Node node) {
        if (node instanceof Cell<?> cell) {
            return Stream.of(cell);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(WayOn::laidOut)
                : Stream.empty();
    }

    /** Puts the cursor into an input. What is typed next takes the place of what is there, as it does after Tab. */
    static void to(Cell<?> cell) {
        Node node = cell.input().node();
        Node control = node.isFocusTraversable() ? node : node.lookup(".text-field");
        if (control != null) {
            control.requestFocus();
            Sight.bring(cell);
        }
        if (control instanceof TextField typed) {
            typed.selectAll();
        }
    }
}
