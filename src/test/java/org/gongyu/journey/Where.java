package org.gongyu.journey;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Where things are on the screen, and how much of them can be seen. */
final class Where {

    private Where() {}

    /** What of a node can be seen, in the screen's coordinates. */
    static Bounds place(Node node) {
        return Turn.on(() -> shown(node));
    }

    /** The same on the thread that draws. */
    static Bounds shown(Node node) {
        Bounds all = node.localToScreen(node.getLayoutBounds());
        for (Parent up = node.getParent(); up != null; up = up.getParent()) {
            if (isWindowOnto(up)) {
                all = cut(all, up.localToScreen(up.getLayoutBounds()));
            }
        }
        return all;
    }

    private static boolean isWindowOnto(Node node) {
        return node.getStyleClass().contains("viewport") || node.getStyleClass().contains("clipped-container");
    }

    private static Bounds cut(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        double right = Math.min(one.getMaxX(), other.getMaxX());
        double bottom = Math.min(one.getMaxY(), other.getMaxY());
        return new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    /** Whether at least half of a node's height can be seen. */
    static boolean isInSight(Node node) {
        return Turn.on(() ->
                shown(node).getHeight() * 2 > Math.min(node.getLayoutBounds().getHeight(), 60));
    }

    /** Whether a node lies below the middle of what it scrolls in. */
    static boolean isBelow(Node node) {
        return Turn.on(() -> node.localToScreen(node.getLayoutBounds()).getCenterY()
                > pane(node).localToScreen(pane(node).getLayoutBounds()).getCenterY());
    }

    /** Where the pane is that a node scrolls in. */
    static Bounds scrolling(Node node) {
        return Turn.on(() -> pane(node).localToScreen(pane(node).getLayoutBounds()));
    }

    private static Node pane(Node node) {
        for (Node up = node.getParent(); up != null; up = up.getParent()) {
            if (up instanceof ScrollPane) {
                return up;
            }
        }
        throw new AssertionError("out of sight: " + node);
    }
}
