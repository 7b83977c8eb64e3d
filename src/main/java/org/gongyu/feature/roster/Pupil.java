package org.gongyu.feature.roster;

import java.util.List;
import java.util.UUID;
import org.gongyu.ledger.Link;

/**
 * A child as other features know it.
 *
 * @param id the id
 * @param name the name
 * @param pinyin search keys of the name
 * @param idNumber identity number; null if there is none
 * @param seatNumber 班内学号; null if there is none
 * @param address 现住址; null if not known
 * @param isKey 重点学生
 * @param guardians the guardians, first one first
 */
public record Pupil(
        UUID id,
        String name,
        String pinyin,
        String idNumber,
        String seatNumber,
        String address,
        boolean isKey,
        List<Guardian> guardians) {

    /**
     * A guardian of this child.
     *
     * @param person the person, the same for siblings
     * @param relation 与学生关系; null if not known
     * @param phone null if not known
     */
    public record Guardian(Link person, Relation relation, String phone) {}
}
