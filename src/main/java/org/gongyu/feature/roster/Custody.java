package org.gongyu.feature.roster;

import java.util.List;
import org.gongyu.ledger.Option;

/** 是否监护人: of the two 成员 in the 学籍 form, not both need be. Blank means yes. */
public enum Custody implements Option {
    YES("是", "监护人"),
    NO("否", "非监护人");

    private final List<String> aliases;

    Custody(String... aliases) {
        this.aliases = List.of(aliases);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
