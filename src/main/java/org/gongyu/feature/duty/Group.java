package org.gongyu.feature.duty;

import org.gongyu.ledger.Option;

/** Which students a duty is about. */
enum Group implements Option {
    EVERYONE,
    /** 重点学生. */
    KEY,
    /** 特殊群体: 重点学生, and whoever has a file as living alone, in a broken family or in need of care. */
    SPECIAL,
    /** 困境儿童: 留守、残疾、孤儿 of the register, and whoever has a file as such. */
    HARDSHIP,
    /** 留守儿童, after the 学籍 register: one parent away counts. */
    LEFT_BEHIND,
    /** Of these, those whose parents are both away, which is nearest to the 民政 reading. */
    BOTH_AWAY,
    /** Those who came in the school year. */
    NEWCOMERS,
    /** Those of classes whose 班主任 took over in the term. */
    NEW_HEAD_CLASS
}
