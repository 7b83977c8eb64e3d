package org.gongyu.feature.mediation;

import org.gongyu.ledger.Option;

/** How far a case is. */
enum State implements Option {
    OPEN,
    /** Still open after its deadline. */
    OVERDUE,
    CLOSED
}
