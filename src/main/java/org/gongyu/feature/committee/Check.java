package org.gongyu.feature.committee;

import org.gongyu.ledger.Option;

/** What may be wrong with a committee. What to do about it is the text {@code check.todo.} and its name. */
enum Check implements Option {
    /** There is none (001-5, 003-5: 三级家长委员会). */
    MISSING(true),
    /** One of the other kinds, which not every district asks for, isn't there. */
    NOT_SET_UP(false),
    /** Its term of office is over and no other has begun. */
    PAST_OFFICE(true),
    /** It has no members. */
    EMPTY(true),
    /** A seat has fallen vacant. */
    VACANT(true),
    /** Nobody presides. */
    NO_HEAD(true),
    /** 000-7a: 学校党组织主要负责同志担任家委会主任. */
    HEAD_NOT_PARTY(false),
    /** 003-6: one of the five is not represented. */
    PART_MISSING(false),
    /** 000-3b: 一名总协调员. */
    NO_COORDINATOR(true),
    /** 000-3b: 不少于5人的工作小组. */
    TOO_SMALL(true),
    /** 000-3b: one of the seven is not represented; the number is what counts. */
    STATION_PART_MISSING(false),
    /** 003-5, 004-2a: 制定章程. */
    NO_CHARTER(false);

    private final boolean must;

    Check(boolean must) {
        this.must = must;
    }

    /** Whether it must be mended; else it depends on the district, or is advice. */
    boolean isMust() {
        return must;
    }
}
