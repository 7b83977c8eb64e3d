package org.gongyu.feature.mentor;

import java.util.List;
import org.gongyu.ledger.Option;

/** What a talk was mainly about. */
enum Topic implements Option {
    STUDY("学习", "学业"),
    LIFE("生活习惯", "生活", "习惯"),
    PEERS("人际交往", "同学关系", "交往"),
    FAMILY("家庭", "亲子"),
    SAFETY("安全", "法治"),
    /** What was said is for the 心理 roles only. */
    PSYCHOLOGY("心理", "心理健康", "情绪"),
    OTHER("其他", "成长");

    private final List<String> aliases;

    Topic(String... aliases) {
        this.aliases = List.of(aliases);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
