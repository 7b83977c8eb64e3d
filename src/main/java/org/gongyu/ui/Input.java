package org.gongyu.ui;

import javafx.scene.Node;
import org.gongyu.ledger.Draft;

/**
 * What one field is filled in with.
 *
 * @param <R> the record that has the field
 */
interface Input<R> {

    /** What gets the focus and stands under the label. */
    Node node();

    /** Shows the field's value in a draft. */
    void show(Draft<R> draft);

    /** Puts what was filled in into a draft. */
    void read(Draft<R> draft);
}
