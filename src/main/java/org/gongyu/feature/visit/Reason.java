package org.gongyu.feature.visit;

import org.gongyu.ledger.Option;

/** Why a visit counts towards a figure, or doesn't. */
enum Reason implements Option {
    COUNTS,
    COUNTED_ALREADY,
    SAME_FAMILY_SAME_DAY,
    ONLY_ONLINE,
    ONLY_AT_SCHOOL,
    ONLY_BY_PHONE,
    NOT_ONLINE,
    OTHER_TEACHER,
    NOT_IN_SCHOOL_THAT_DAY,
    OTHER_PERIOD
}
