package org.gongyu.feature.activity;

import java.util.List;
import java.util.stream.Stream;
import org.gongyu.ledger.Option;

/** How a household answered the call. */
enum Turnout implements Option {
    PRESENT("1", "√", "到", "出席", "出勤", "到会", "已到", "实到", "已签到", "签到", "正常", "✓", "✔", "☑", "1", "是", "V"),
    LATE("2", "迟", "晚到"),
    LEAVE("3", "假", "请假", "事假", "病假"),
    ABSENT("4", "缺", "缺席", "缺勤", "未到", "未签到", "旷", "×", "✗", "✘", "x", "0", "否"),
    ONLINE("5", "线", "网络", "在线", "线上参加");

    private final String digit;
    private final String sign;
    private final List<String> aliases;

    Turnout(String digit, String sign, String... aliases) {
        this.digit = digit;
        this.sign = sign;
        this.aliases = Stream.concat(Stream.of(sign), Stream.of(aliases)).toList();
    }

    /** What stands for it in a register: one character. */
    String sign() {
        return sign;
    }

    /** The digit that marks it. */
    String digit() {
        return digit;
    }

    /** Whether someone of the household took part. */
    boolean came() {
        return this == PRESENT || this == LATE || this == ONLINE;
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
