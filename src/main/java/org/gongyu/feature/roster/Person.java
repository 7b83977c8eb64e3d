package org.gongyu.feature.roster;

import java.time.LocalDate;
import java.util.UUID;
import org.gongyu.ledger.Link;

/**
 * A member of the staff as other features know them.
 *
 * @param id the id
 * @param name the name
 * @param pinyin search keys of the name
 * @param tier 人员类别 now
 * @param subject 任教学科; null if not known
 * @param phone null if not known
 * @param joined the first day at the school; null if not known
 * @param left the last day at the school; null = still there
 */
public record Person(
        UUID id,
        String name,
        String pinyin,
        Tier tier,
        String subject,
        String phone,
        LocalDate joined,
        LocalDate left) {

    /** Whether the person was at the school on a day. */
    public boolean isHereOn(LocalDate day) {
        return (joined == null || !joined.isAfter(day)) && (left == null || !left.isBefore(day));
    }

    /** Whether 任教学科 says 包班 or 全科: as 班主任, this person teaches the class alone unless others are recorded too. */
    public boolean isForWholeClass() {
        return subject != null && (subject.contains("包班") || subject.contains("全科"));
    }

    /** The person as a form names it. */
    public Link link() {
        return new Link(id, name);
    }
}
