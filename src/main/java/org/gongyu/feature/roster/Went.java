package org.gongyu.feature.roster;

import org.gongyu.ledger.Option;

/** How a child left a class. */
public enum Went implements Option {
    CHANGED_CLASS,
    TRANSFERRED,
    SUSPENDED,
    GRADUATED
}
