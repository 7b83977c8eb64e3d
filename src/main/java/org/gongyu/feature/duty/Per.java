package org.gongyu.feature.duty;

import org.gongyu.ledger.Option;

/** Whether each member of a team has to reach a number, or the team. */
enum Per implements Option {
    PERSON,
    TEAM
}
