package org.gongyu.feature.school;

import java.util.List;
import org.gongyu.ledger.Option;

/** 学制 of the nine years of compulsory schooling. */
public enum Schooling implements Option {
    SIX_THREE(6, "六三学制", "六三"),
    FIVE_FOUR(5, "五四学制", "五四");

    private final int primaryYears;
    private final List<String> aliases;

    Schooling(int primaryYears, String... aliases) {
        this.primaryYears = primaryYears;
        this.aliases = List.of(aliases);
    }

    /** The years of primary school. */
    public int primaryYears() {
        return primaryYears;
    }

    static Schooling of(int primaryYears) {
        return primaryYears == FIVE_FOUR.primaryYears ? FIVE_FOUR : SIX_THREE;
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
