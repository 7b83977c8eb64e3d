package org.gongyu.feature.roster;

import java.time.LocalDate;
import java.util.UUID;

/**
 * From when to when somebody belonged to a class: a child sat in it, or a teacher was its 班主任.
 *
 * @param who the child or teacher
 * @param classId the class
 * @param from first day
 * @param to last day, included; null = still
 */
public record Tenure(UUID who, UUID classId, LocalDate from, LocalDate to) {

    /** Whether it holds on a day. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
