package org.gongyu.feature.care;

import java.util.List;
import org.gongyu.ledger.Option;

/** 残疾等级, GB/T 26341: 1 is the severest. */
enum DisabilityGrade implements Option {
    ONE("一级", "1级", "1"),
    TWO("二级", "2级", "2"),
    THREE("三级", "3级", "3"),
    FOUR("四级", "4级", "4"),
    UNRATED("未评定", "未定级");

    private final List<String> aliases;

    DisabilityGrade(String... aliases) {
        this.aliases = List.of(aliases);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
