package org.gongyu.ui;

import java.util.UUID;

/**
 * A record to go to.
 *
 * @param ledgerKey its ledger
 * @param id the record
 */
public record Spot(String ledgerKey, UUID id) {}
