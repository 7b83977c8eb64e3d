package org.gongyu.feature.duty;

import org.gongyu.feature.Facet;
import org.gongyu.feature.Facts.Event;
import org.gongyu.ledger.Option;

/** How a family has to be met for it to count. */
enum Manner implements Option {
    /** 入户: at home and nothing else. */
    HOME,
    /** By any way but by telephone, which is what 家访 means where nothing else is said. */
    NOT_BY_PHONE,
    ANY;

    /** Whether an event was in this manner: COUNTS, or why not. */
    Verdict judge(Event event) {
        return switch (this) {
            case HOME -> event.facets().contains(Facet.HOME) ? Verdict.COUNTS : otherwise(event);
            case NOT_BY_PHONE -> event.facets().contains(Facet.PHONE) ? Verdict.ONLY_BY_PHONE : Verdict.COUNTS;
            case ANY -> Verdict.COUNTS;
        };
    }

    private static Verdict otherwise(Event event) {
        if (event.facets().contains(Facet.ONLINE)) {
            return Verdict.ONLY_ONLINE;
        }
        return event.facets().contains(Facet.PHONE) ? Verdict.ONLY_BY_PHONE : Verdict.ONLY_AT_SCHOOL;
    }
}
