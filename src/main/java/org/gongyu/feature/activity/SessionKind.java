package org.gongyu.feature.activity;

import java.util.List;
import org.gongyu.ledger.Option;

/** What kind of session it is. One session has one kind: nothing is counted twice. */
enum SessionKind implements Option {
    /** 家长学校授课. */
    LECTURE(true, "授课", "家长学校", "家长课堂"),
    /** 家庭教育指导活动. */
    GUIDANCE(true, "指导活动", "家庭教育指导", "指导"),
    /** 家庭教育实践活动. */
    PRACTICE(true, "实践活动", "家庭教育实践", "实践"),
    /** 亲子实践活动. */
    FAMILY_PRACTICE(true, "亲子实践", "亲子活动"),
    MEETING(false, "班级家长会", "学期家长会"),
    /** “有情施教”专题家长会. */
    THEMED_MEETING(false, "有情施教", "专题家长会", "“有情施教”家长会"),
    OPEN_DAY(false, "开放日", "学校开放日"),
    RECEPTION(false, "接待日"),
    FORUM(false, "家长座谈会", "家委座谈会", "家委会座谈会");

    private final boolean teaches;
    private final List<String> aliases;

    SessionKind(boolean teaches, String... aliases) {
        this.teaches = teaches;
        this.aliases = List.of(aliases);
    }

    /** Whether parents earn study hours there in any case. */
    boolean teaches() {
        return teaches;
    }

    /** Whether it is a 家长会. */
    boolean isMeeting() {
        return this == MEETING || this == THEMED_MEETING;
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
