package org.gongyu.feature.roster;

import java.util.UUID;

/**
 * A member of the staff as other features know them.
 *
 * @param id the id
 * @param name the name
 * @param pinyin search keys of the name
 * @param tier 人员类别 now
 */
public record Person(UUID id, String name, String pinyin, Tier tier) {}
