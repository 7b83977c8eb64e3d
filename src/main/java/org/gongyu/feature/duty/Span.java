package org.gongyu.feature.duty;

import org.gongyu.ledger.Option;

/** Within which time a duty has to be done. */
enum Span implements Option {
    TERM,
    SCHOOL_YEAR,
    CALENDAR_YEAR,
    /** Three school years, the one asked for being the last. */
    THREE_YEARS,
    /** It has to be so at any time. */
    STANDING
}
