package org.gongyu.feature.care;

import java.util.List;
import org.gongyu.ledger.Option;

/** 关注等级. */
enum Attention implements Option {
    NORMAL("一般", "三级"),
    CLOSE("重点", "二级"),
    URGENT("紧急", "一级");

    private final List<String> aliases;

    Attention(String... aliases) {
        this.aliases = List.of(aliases);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
