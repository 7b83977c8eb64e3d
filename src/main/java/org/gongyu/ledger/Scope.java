package org.gongyu.ledger;

import java.util.UUID;

/**
 * The part of the records that a screen or report is about.
 *
 * @param period which days; never null
 * @param classId only this class; null = the whole school
 */
public record Scope(Period period, UUID classId) {}
