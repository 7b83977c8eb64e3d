package org.gongyu.feature.roster;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A member of the staff as other features know them.
 *
 * @param id the id
 * @param name the name
 * @param pinyin search keys of the name
 * @param tier 人员类别 now
 * @param left the last day at the school; null = still there
 */
public record Person(UUID id, String name, String pinyin, Tier tier, LocalDate left) {

    /** Whether the person was still at the school on a day. */
    public boolean isHereOn(LocalDate day) {
        return left == null || !left.isBefore(day);
    }
}
