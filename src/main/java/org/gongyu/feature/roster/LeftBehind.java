package org.gongyu.feature.roster;

import java.util.List;
import org.gongyu.ledger.Option;

/** 是否留守儿童 after the 学籍 system: a parent has been away for work for over three months. A bare 是 doesn't say which. */
public enum LeftBehind implements Option {
    NONE("非留守儿童", "否", "非留守", "无", "0"),
    ONE_PARENT("单亲留守儿童", "单亲留守", "1"),
    BOTH_PARENTS("双亲留守儿童", "双亲留守", "2");

    private final List<String> aliases;

    LeftBehind(String... aliases) {
        this.aliases = List.of(aliases);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
