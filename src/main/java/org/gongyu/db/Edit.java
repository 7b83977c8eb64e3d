package org.gongyu.db;

import java.util.List;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Trait;

/**
 * A change of a record.
 *
 * @param before the record as it was, confidential fields as far as the key to them is there
 * @param after the record as it is now
 * @param fields those that differ, in the ledger's order
 */
public record Edit<R>(R before, R after, List<Field<R, ?>> fields) {

    /** A change of a record of that ledger. */
    public static <R> Edit<R> of(Ledger<R> ledger, R before, R after) {
        return new Edit<>(before, after, ledger.differing(before, after));
    }

    /**
     * Whether what the field said is for those only who see confidential fields: it is one, or it stood open and its words have moved to
     * one (a talk whose topic turns out to be 心理).
     */
    boolean isSecret(Field<R, ?> field) {
        return field.is(Trait.CONFIDENTIAL) || hasMoved(field);
    }

    private boolean hasMoved(Field<R, ?> field) {
        return field.of(before) instanceof String said
                && field.of(after) == null
                && fields.stream()
                        .filter(one -> one.is(Trait.CONFIDENTIAL))
                        .anyMatch(one -> one.of(after) instanceof String now && now.contains(said));
    }
}
