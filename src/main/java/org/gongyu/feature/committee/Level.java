package org.gongyu.feature.committee;

import java.util.List;
import org.gongyu.ledger.Option;

/** 级别: whose committee it is. */
enum Level implements Option {
    SCHOOL("校级", "学校", "校", "全校", "学校级"),
    GRADE("年级", "级部", "级", "年级级"),
    CLASS("班级", "班", "班级级");

    private final List<String> aliases;

    Level(String... aliases) {
        this.aliases = List.of(aliases);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
