package org.gongyu.ui;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Scrolls so that something is seen. Tab does that by itself; whatever else leads to a place needs this. */
public final class Sight {

    private Sight() {}

    /** Brings a node into sight, as little as need be. */
    public static void bring(Node node) {
        for (Parent up = node.getParent(); up != null; up = up.getParent()) {
            if (up instanceof ScrollPane pane) {
                bring(node, pane);
            }
        }
    }

    private static void bring(Node node, ScrollPane pane) {
        Node content = pane.getContent();
        double high = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - high;
        if (hidden > 0) {
            Bounds its = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
            double top = pane.getVvalue() * hidden;
            double fits = Math.min(Math.max(top, its.getMaxY() - high), its.getMinY());
            pane.setVvalue(Math.max(0, Math.min(1, fits / hidden)));
        }
    }
}
