package org.gongyu.ui;

import java.util.function.Predicate;
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

    /** Puts what of it outlives the program into a draft; what was only typed is told by {@link #typed}. */
    default void keep(Draft<R> draft) {
        read(draft);
    }

    /** What stands here as it was typed, whether it can be read or not; blank where nothing is typed. */
    default String typed() {
        return "";
    }

    /** Shows again what was typed and couldn't be read. */
    default void type(String words) {
        throw new IllegalStateException("nothing is typed here");
    }

    /** Offers only what fits from now on; for an input that offers records. */
    default void offerOnly(Predicate<Candidate> fits) {
        throw new IllegalStateException("offers no records");
    }
}
