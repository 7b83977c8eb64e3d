package org.gongyu.feature.care;

import java.util.List;
import org.gongyu.ledger.Option;

/** 过程记录: what was done for the child. Home visits stay in the visit ledger. */
enum LogKind implements Option {
    TALK("谈心谈话", "谈话", "谈心"),
    TAKEN_HOME("带学生回家"),
    MATERIAL("物质帮扶", "资助", "慰问"),
    GUIDANCE("家庭教育指导", "指导家长"),
    STUDY("学业帮扶", "学业辅导"),
    REFERRAL("转介", "对接民政妇联"),
    SUPPORT("心理支持", "心理辅导"),
    OTHER("其他");

    private final List<String> aliases;

    LogKind(String... aliases) {
        this.aliases = List.of(aliases);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
