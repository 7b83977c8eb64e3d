package org.gongyu.ui;

import java.util.List;
import java.util.function.Supplier;
import org.gongyu.ledger.Scope;

/** The term and class chosen in the header, now; and what else could be chosen there. Choosing happens on the thread that draws. */
@FunctionalInterface
public interface Scopes extends Supplier<Scope> {

    /** The other terms and classes, nearest first: where a record may be that the chosen scope leaves out. */
    default List<Scope> others() {
        return List.of();
    }

    /** Chooses another scope, which the open page then shows. */
    default void choose(Scope scope) {}
}
