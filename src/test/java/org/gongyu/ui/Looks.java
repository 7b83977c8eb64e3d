package org.gongyu.ui;

import atlantafx.base.controls.ModalPane;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;

/** What a machine can see wrong with a screen: words cut off, nodes outside the window, controls without a name. */
final class Looks {

    private Looks() {}

    /** A line for each fault among what is visible. */
    static List<String> faults(Scene scene) {
        List<String> faults = new ArrayList<>();
        look(scene.getRoot(), scene, false, faults);
        return faults;
    }

    private static void look(Node node, Scene scene, boolean scrolled, List<String> faults) {
        if (!node.isVisible() || node instanceof ScrollBar || node instanceof IndexedCell<?>) {
            return;
        }
        if (node instanceof Labeled labeled && (node instanceof Label || node instanceof ButtonBase)) {
            lookForCut(labeled, faults);
        }
        if (node instanceof Control control && !isPartOfAnother(control)) {
            lookForName(control, faults);
        }
        if (!scrolled && node instanceof Control) {
            lookForBounds(node, scene, faults);
        }
        if (node instanceof Parent parent) {
            boolean moves = scrolled
                    || node instanceof ScrollPane
                    || node instanceof TableView<?>
                    || node instanceof VirtualFlow<?>;
            parent.getChildrenUnmodifiable().forEach(child -> look(child, scene, moves, faults));
        }
    }

    private static void lookForCut(Labeled labeled, List<String> faults) {
        Node text = labeled.lookup(".text");
        boolean cut = text instanceof Text words
                && labeled.getText() != null
                && !labeled.getText().isEmpty()
                && !labeled.isWrapText()
                && !words.getText().equals(labeled.getText());
        if (cut) {
            faults.add("cut: " + labeled.getText());
        }
    }

    private static void lookForName(Control control, List<String> faults) {
        if (control.isFocusTraversable() && (control.getId() == null || control.getAccessibleText() == null)) {
            faults.add("nameless: " + control);
        }
    }

    /** A spinner's arrows, a combo box's list and the like are named by what they belong to. */
    private static boolean isPartOfAnother(Control control) {
        for (Parent parent = control.getParent(); parent != null; parent = parent.getParent()) {
            boolean container =
                    parent instanceof ScrollPane || parent.getStyleClass().contains("page-holder");
            if (parent instanceof Control && !container) {
                return true;
            }
        }
        return control instanceof ScrollPane || control instanceof ModalPane;
    }

    private static void lookForBounds(Node node, Scene scene, List<String> faults) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        boolean outside = bounds.getMinX() < -1
                || bounds.getMinY() < -1
                || bounds.getMaxX() > scene.getWidth() + 1
                || bounds.getMaxY() > scene.getHeight() + 1;
        if (outside && bounds.getWidth() > 0) {
            faults.add("outside: " + node + " " + bounds);
        }
    }
}
