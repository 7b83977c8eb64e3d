package org.gongyu.feature;

import java.util.UUID;

/**
 * Something about a record that should be mended before its report is handed in.
 *
 * @param ledgerKey the record's ledger
 * @param recordId the record; a page can open it
 * @param title what people call the record
 * @param words what is wrong, and what to do
 */
public record Finding(String ledgerKey, UUID recordId, String title, String words) {}
