package org.gongyu.feature.duty;

import org.gongyu.ledger.Option;

/** Who has to have done it. */
enum By implements Option {
    ANYONE,
    /** The 班主任 in office that day of the class that the child sat in that day. */
    OWN_HEAD_TEACHER
}
