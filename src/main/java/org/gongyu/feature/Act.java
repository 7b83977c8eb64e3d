package org.gongyu.feature;

import org.gongyu.ledger.Option;

/** What may have been done on a day, whichever ledger has it. Duty packs name these: {@code taking-home}. */
public enum Act implements Option {
    /** 家访. */
    VISIT,
    /** 谈心谈话. */
    TALK,
    /** 成长导师的辅导报告. */
    CLASS_REPORT,
    /** 家长学校授课. */
    LECTURE,
    /** 家庭教育指导活动. */
    GUIDANCE,
    /** 家庭教育实践活动. */
    PRACTICE,
    /** 亲子实践活动. */
    FAMILY_PRACTICE,
    /** 家长会. */
    MEETING,
    /** “有情施教”专题家长会. */
    THEMED_MEETING,
    /** 学校开放日. */
    OPEN_DAY,
    /** 家长接待日. */
    RECEPTION,
    /** 座谈会. */
    FORUM,
    /** 教师培训. */
    TRAINING,
    /** 困境帮扶. */
    HELP,
    /** 带学生回家. */
    TAKING_HOME
}
