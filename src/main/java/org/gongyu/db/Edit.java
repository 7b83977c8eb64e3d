package org.gongyu.db;

import java.util.List;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Ledger;

/**
 * A change of a record.
 *
 * @param before the record as it was, confidential fields as far as the key to them is there
 * @param after the record as it is now
 */
public record Edit<R>(Ledger<R> ledger, R before, R after) {

    /** The fields that differ, in the ledger's order. */
    public List<Field<R, ?>> fields() {
        return ledger.differing(before, after);
    }
}
