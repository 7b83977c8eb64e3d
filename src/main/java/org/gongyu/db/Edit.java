package org.gongyu.db;

import java.util.List;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Ledger;

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
}
