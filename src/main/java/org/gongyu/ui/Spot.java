package org.gongyu.ui;

import java.util.UUID;
import org.gongyu.ledger.Link;

/**
 * A record to go to, or a ledger to begin one in.
 *
 * @param ledgerKey its ledger
 * @param id the record; null = none of those that are there
 * @param about what a new record is to name; null = none is begun
 */
public record Spot(String ledgerKey, UUID id, About about) {

    /**
     * Someone or something that a new record is about.
     *
     * @param ledgerKey the ledger it is of, such as {@code student}
     * @param link it
     */
    public record About(String ledgerKey, Link link) {}

    /** A record. */
    public Spot(String ledgerKey, UUID id) {
        this(ledgerKey, id, null);
    }

    /** A ledger. */
    public static Spot in(String ledgerKey) {
        return new Spot(ledgerKey, null, null);
    }

    /** The same ledger with a new record about someone. */
    public Spot beginning(About whom) {
        return new Spot(ledgerKey, null, whom);
    }
}
