package org.gongyu.feature.roster;

import java.util.List;
import org.gongyu.ledger.Option;

/** 健康状况. */
public enum Health implements Option {
    GOOD("健康或良好", "健康", "良好"),
    WEAK("一般或较弱", "一般", "较弱"),
    CHRONIC("有慢性病", "患病", "慢性病"),
    IMPAIRED("有生理缺陷", "生理缺陷"),
    DISABLED("残疾");

    private final List<String> aliases;

    Health(String... aliases) {
        this.aliases = List.of(aliases);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
