package org.gongyu.feature.school;

import java.util.List;
import org.gongyu.ledger.Option;

/** 学段. A class is never {@link #NINE_YEAR}: it is PRIMARY or JUNIOR. */
public enum Stage implements Option {
    KINDERGARTEN(3, "幼儿园"),
    PRIMARY(6, "小学"),
    JUNIOR(3, "初中"),
    NINE_YEAR(9, "九年一贯", "九年一贯制", "九年一贯制学校"),
    SENIOR(3, "高中", "普通高中"),
    VOCATIONAL(3, "中职", "中等职业学校");

    private final int years;
    private final List<String> aliases;

    Stage(int years, String... aliases) {
        this.years = years;
        this.aliases = List.of(aliases);
    }

    /** How many grades it has under 六三制; 五四制 has one fewer in PRIMARY and one more in JUNIOR. */
    int years() {
        return years;
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
