package org.gongyu.ui;

import javafx.scene.Node;

/** A screen in the window's middle. Made anew each time it is opened. */
public interface Page {

    /** What it shows. */
    Node node();

    /** Reads its records again, after a change elsewhere or of the header's term and class. */
    void reload();

    /** Opens a record, if this page has its ledger. */
    default void open(Spot spot) {}
}
