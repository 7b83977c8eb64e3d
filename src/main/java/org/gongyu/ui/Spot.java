package org.gongyu.ui;

import java.util.UUID;
import org.gongyu.ledger.Link;

/**
 * A record to go to, or a ledger to begin one in.
 *
 * @param ledgerKey its ledger
 * @param id the record; null = none of those that are there
 * @param about what a new record is to name; null = none is begun
 * @param search what the ledger is filtered by; null = nothing
 */
public record Spot(String ledgerKey, UUID id, About about, String search) {

    /**
     * Someone or something that a new record is about.
     *
     * @param ledgerKey the ledger it is of, such as {@code student}
     * @param link it
     */
    public record About(String ledgerKey, Link link) {}

    /** A record. */
    public Spot(String ledgerKey, UUID id) {
        this(ledgerKey, id, null, null);
    }

    /** A ledger. */
    public static Spot in(String ledgerKey) {
        return new Spot(ledgerKey, null, null, null);
    }

    /** The same ledger with a new record about someone. */
    public Spot beginning(About whom) {
        return new Spot(ledgerKey, null, whom, null);
    }

    /** The same ledger with only the records that name someone or something. */
    public Spot showing(String name) {
        return new Spot(ledgerKey, null, null, name);
    }
}
