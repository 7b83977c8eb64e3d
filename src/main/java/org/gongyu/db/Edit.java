package org.gongyu.db;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Trait;

/**
 * A change of a record.
 *
 * @param before the record as it was, confidential fields as far as the key to them is there
 * @param after the record as it is now
 * @param fields those that differ, in the ledger's order
 * @param moved the keys of open fields whose words have moved to a confidential one, or would (a talk whose topic turns out to be 心理)
 */
public record Edit<R>(R before, R after, List<Field<R, ?>> fields, Set<String> moved) {

    /** A change of a record of that ledger. */
    public static <R> Edit<R> of(Ledger<R> ledger, R before, R after) {
        List<Field<R, ?>> fields = ledger.differing(before, after);
        Set<String> moved = new HashSet<>(Moved.of(ledger, after));
        fields.stream()
                .filter(field -> hasMoved(field, before, after, fields))
                .forEach(field -> moved.add(field.key()));
        return new Edit<>(before, after, fields, Set.copyOf(moved));
    }

    /** Whether somebody moved its words by hand. */
    private static <R> boolean hasMoved(Field<R, ?> field, R before, R after, List<Field<R, ?>> fields) {
        return field.of(before) instanceof String said
                && field.of(after) == null
                && fields.stream()
                        .filter(one -> one.is(Trait.CONFIDENTIAL))
                        .anyMatch(one -> one.of(after) instanceof String now && now.contains(said));
    }

    /** Whether what the field said is for those only who see confidential fields. */
    boolean isSecret(Field<R, ?> field) {
        return field.is(Trait.CONFIDENTIAL) || moved.contains(field.key());
    }
}
