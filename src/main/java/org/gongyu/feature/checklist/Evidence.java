package org.gongyu.feature.checklist;

import java.time.LocalDate;
import org.gongyu.ledger.Link;

/**
 * That an item of the checklist is there.
 *
 * @param date the day it was done or written; it counts for that school year
 * @param item an entry of the list 对照清单事项
 * @param content what there is
 * @param placeKept where the papers are; null if they are attached or nowhere
 * @param note null if none
 */
record Evidence(LocalDate date, Link item, String content, String placeKept, String note) {}
