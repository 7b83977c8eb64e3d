package org.gongyu.db;

import java.time.LocalDateTime;
import java.util.List;

/**
 * Something that was done to a record.
 *
 * @param at when, local time
 * @param who the account's name
 * @param action a verb: add, change, delete, restore, import …
 * @param fields the keys of the fields that were changed; empty where that isn't known
 */
public record Deed(LocalDateTime at, String who, String action, List<String> fields) {}
