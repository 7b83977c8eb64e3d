package org.gongyu.feature.roster;

import org.gongyu.ledger.Option;

/** How a child came into a class. */
public enum Came implements Option {
    ENTERED,
    TRANSFERRED,
    CHANGED_CLASS,
    RETURNED
}
