package org.gongyu.feature.duty;

import org.gongyu.ledger.Option;

/** How binding a duty is. */
enum Strength implements Option {
    /** ● 必须. */
    MUST,
    /** ◐ 原则上. */
    PRINCIPLE,
    /** ○ 鼓励、建议. */
    ENCOURAGED
}
