package org.gongyu.feature.activity;

import java.time.Duration;

/**
 * The school's own rule for study hours.
 *
 * @param schoolYear from which school year on it holds: 2025 is 2025—2026学年
 * @param lessonMinutes how long a 课时 is, such as 40 or 45
 * @param requiredHours 课时 that are required in a school year
 * @param absencesAllowed how often one may be absent without leave in a school year and still be certified
 * @param pointsPerHour 积分 for each 课时
 * @param pooled whether the hours of all guardians of a household count together
 * @param meetingsCount whether 家长会 and the like earn study hours too
 * @param note null if nothing
 */
record Rule(
        int schoolYear,
        int lessonMinutes,
        int requiredHours,
        int absencesAllowed,
        int pointsPerHour,
        boolean pooled,
        boolean meetingsCount,
        String note) {

    /** 8 课时 of 40 minutes a year, as 穗 2024—2026 二（六） has schools offer each term; twice absent is too often. */
    static Rule usual(int schoolYear) {
        return new Rule(schoolYear, 40, 8, 1, 1, true, false, null);
    }

    /** The 课时 of a session: those it says, else as many as its minutes make, rounded; 0 if it says neither. */
    int hours(Session session) {
        Session.When when = session.when();
        if (when.hours() != null) {
            return when.hours();
        }
        if (when.from() == null || when.to() == null) {
            return 0;
        }
        return Math.round((float) Duration.between(when.from(), when.to()).toMinutes() / lessonMinutes);
    }

    /** The 课时 that whoever comes to a session earns. */
    int earned(Session session) {
        return session.kind().teaches() || meetingsCount ? hours(session) : 0;
    }
}
