package org.gongyu.feature.duty;

import java.util.Locale;
import org.gongyu.ledger.Option;

/** How far the school is with a duty, the most pressing first. */
enum Status implements Option {
    /** 未达标: the time is over, or it should always be so. */
    UNMET,
    /** 进行中: there is time left. */
    UNDER_WAY,
    /** 缺数据: nothing is there to be counted. */
    NO_DATA,
    /** 受限: counted by records that are for certain people only. */
    WITHHELD,
    /** 达标. */
    MET,
    /** 不适用: not for this kind of school, or switched off. */
    NOT_APPLICABLE;

    /** As the command line writes it: {@code under-way}; what is withheld is no data to whoever asks. */
    String code() {
        return (this == WITHHELD ? NO_DATA : this)
                .name()
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }

    /** Whether something is left to be done, as far as this person can tell. */
    boolean isOpen() {
        return this == UNMET || this == UNDER_WAY || this == NO_DATA;
    }
}
