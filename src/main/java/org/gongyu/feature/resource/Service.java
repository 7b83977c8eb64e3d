package org.gongyu.feature.resource;

import java.time.LocalDate;
import java.util.List;
import org.gongyu.ledger.Link;

/**
 * A service of one volunteer or several.
 *
 * @param date the day
 * @param volunteers who served, at least one
 * @param activity what they did
 * @param venue where; null if not known
 * @param hours that each of them is credited with
 * @param note null if none
 */
record Service(LocalDate date, List<Link> volunteers, String activity, String venue, int hours, String note) {}
