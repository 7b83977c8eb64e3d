package org.gongyu.feature.roster;

import org.gongyu.ledger.Option;

/** How a child came into a class. */
public enum Came implements Option {
    ENTERED,
    TRANSFERRED,
    CHANGED_CLASS,
    RETURNED;

    /** How a child comes back that stood so. */
    static Came after(Standing standing) {
        return switch (standing) {
            case SUSPENDED -> RETURNED;
            case TRANSFERRED -> TRANSFERRED;
            case PRESENT, GRADUATED -> ENTERED;
        };
    }
}
