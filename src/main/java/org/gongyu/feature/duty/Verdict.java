package org.gongyu.feature.duty;

import org.gongyu.ledger.Option;

/** Why a record counts towards a figure, or doesn't. */
enum Verdict implements Option {
    COUNTS,
    ENOUGH_ALREADY,
    SAME_FAMILY_SAME_DAY,
    ONLY_ONLINE,
    ONLY_AT_SCHOOL,
    ONLY_BY_PHONE,
    OTHER_TEACHER,
    NOT_IN_SCHOOL_THAT_DAY,
    OTHER_PERIOD,
    OUTSIDE_WINDOW,
    /** It lacks what the duty asks of it, such as the outcome of a visit. */
    PART_MISSING,
    /** Not all teachers were there who should have been. */
    TEACHERS_ABSENT,
    /** Nobody wrote down who teaches the class, so it can't be told who should have been there. */
    NOT_TOLD_WHO_TEACHES
}
