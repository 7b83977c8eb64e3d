package org.gongyu.feature.duty;

import org.gongyu.ledger.Option;

/** Whether a parents' meeting on a set theme is one of the parents' meetings that another duty asks for. */
enum Themed implements Option {
    WITH_THEMED,
    WITHOUT_THEMED
}
