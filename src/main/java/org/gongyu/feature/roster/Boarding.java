package org.gongyu.feature.roster;

import java.util.List;
import org.gongyu.ledger.Option;

/** 就读方式. */
public enum Boarding implements Option {
    DAY("走读", "走读生", "否"),
    BOARDER("住校", "住宿", "住宿生", "寄宿", "寄宿生", "是");

    private final List<String> aliases;

    Boarding(String... aliases) {
        this.aliases = List.of(aliases);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
