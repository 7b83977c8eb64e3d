package org.gongyu.feature.activity;

import java.util.List;
import org.gongyu.ledger.Option;

/** Whose parents are asked to come. */
enum Audience implements Option {
    SCHOOL("全体", "全校家长", "全体家长"),
    GRADE("年级"),
    CLASS("班级");

    private final List<String> aliases;

    Audience(String... aliases) {
        this.aliases = List.of(aliases);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
