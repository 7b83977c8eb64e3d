package org.gongyu.feature.roster;

import java.util.List;
import org.gongyu.ledger.Option;

/** 性别, GB/T 2261.1; some exports hold its codes 0, 1, 2 and 9 instead of the words. */
public enum Sex implements Option {
    MALE("男", "男性", "男生", "1", "M"),
    FEMALE("女", "女性", "女生", "2", "F"),
    UNKNOWN("未知", "未知的性别", "不详", "0"),
    UNSTATED("未说明", "未说明的性别", "9");

    private final List<String> aliases;

    Sex(String... aliases) {
        this.aliases = List.of(aliases);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
