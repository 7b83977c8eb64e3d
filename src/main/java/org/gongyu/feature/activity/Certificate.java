package org.gongyu.feature.activity;

import java.time.LocalDate;
import org.gongyu.ledger.Link;

/**
 * A 结业证书 of the parent school.
 *
 * @param number 证书编号
 * @param issued the day it was issued
 * @param schoolYear for which school year: 2025 is 2025—2026学年
 * @param student the holder's child
 * @param schoolClass the class the child sat in that day; computed; null if none
 * @param holder the guardian's name
 * @param relation 与学生关系; null if not known
 * @param hours the 课时 earned; null if not said
 * @param revocation null while it holds
 * @param note null if nothing
 */
record Certificate(
        String number,
        LocalDate issued,
        int schoolYear,
        Link student,
        Link schoolClass,
        String holder,
        String relation,
        Integer hours,
        Revocation revocation,
        String note) {

    /**
     * That it holds no longer.
     *
     * @param day since when
     * @param reason why
     */
    record Revocation(LocalDate day, String reason) {}

    /** The day it was revoked; null while it holds. */
    LocalDate revoked() {
        return revocation == null ? null : revocation.day();
    }

    /** Why it was revoked; null while it holds. */
    String reason() {
        return revocation == null ? null : revocation.reason();
    }
}
