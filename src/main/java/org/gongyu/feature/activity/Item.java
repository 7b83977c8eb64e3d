package org.gongyu.feature.activity;

import java.time.LocalDate;
import org.gongyu.ledger.Link;

/**
 * How it stands with one item of 五有.
 *
 * @param item an entry of PARENT_SCHOOL_ITEM
 * @param asOf since which day it stands so
 * @param met whether the school has it
 * @param evidence what shows it; null if nothing yet
 * @param keptAt where the evidence is kept; null if not said
 * @param keeper who keeps it; null if not said
 * @param note null if nothing
 */
record Item(Link item, LocalDate asOf, boolean met, String evidence, String keptAt, Link keeper, String note) {}
