package org.gongyu.sheet;

import org.gongyu.ledger.Field;
import org.gongyu.ledger.Problem;

/**
 * What every row of a sheet says though no column does.
 *
 * @param field what it is said of
 * @param text as a column would have it; empty if it can't be told
 * @param problem why it can't; null if it can
 * @param <R> the record that a row is
 */
record Told<R>(Field<R, ?> field, String text, Problem problem) {}
