package org.gongyu.feature.roster;

import java.util.List;
import org.gongyu.ledger.Option;

/** 性别, GB/T 2261.1. */
public enum Sex implements Option {
    MALE("男", "男性"),
    FEMALE("女", "女性"),
    UNKNOWN("未知", "未知的性别"),
    UNSTATED("未说明", "未说明的性别");

    private final List<String> aliases;

    Sex(String... aliases) {
        this.aliases = List.of(aliases);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
