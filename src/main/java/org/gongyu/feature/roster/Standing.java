package org.gongyu.feature.roster;

import org.gongyu.ledger.Option;

/** 在校情况: what a child's last enrolment says. */
public enum Standing implements Option {
    PRESENT,
    SUSPENDED,
    TRANSFERRED,
    GRADUATED;

    /** What is left of a child that went so; null = it is still here. */
    static Standing of(Went went) {
        if (went == null) {
            return PRESENT;
        }
        return switch (went) {
            case CHANGED_CLASS -> PRESENT;
            case SUSPENDED -> SUSPENDED;
            case TRANSFERRED -> TRANSFERRED;
            case GRADUATED -> GRADUATED;
        };
    }
}
