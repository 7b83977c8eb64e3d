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
 * @param changes what some or all of these said before and after
 */
public record Deed(LocalDateTime at, String who, String action, List<String> fields, List<Change> changes) {

    /**
     * What a field said.
     *
     * @param field its key
     * @param before the value before, as the field's kind has it, a link without its words; null = blank
     * @param after the value after
     */
    public record Change(String field, Object before, Object after) {}
}
