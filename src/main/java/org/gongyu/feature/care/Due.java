package org.gongyu.feature.care;

import java.time.LocalDate;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Link;

/**
 * Something to be done for a child.
 *
 * @param what what
 * @param child the child
 * @param schoolClass its class today; null if it isn't here
 * @param day by when; null if no day was set
 * @param helper 责任教师; null if there is none
 */
record Due(What what, Link child, SchoolClass schoolClass, LocalDate day, Link helper) {

    /** What is missing. Its words are the text {@code care.due.<NAME>}. */
    enum What {
        /** The day set for the next review is past. */
        REVIEW_OVERDUE,
        /** No day is set for the next review. */
        REVIEW_NOT_SET,
        /** 留守儿童 without a written 委托照护告知 (000-15, 002-2.1.4). */
        NOTICE,
        /** The same, and it has no file yet, which must come first. */
        FILE
    }
}
