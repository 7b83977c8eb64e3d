package org.gongyu.feature.care;

import java.time.LocalDateTime;

/**
 * A line of 查阅登记.
 *
 * @param at when, local time
 * @param who the user
 * @param printed whether it was for a report; else on the screen
 */
record Look(LocalDateTime at, String who, boolean printed) {}
