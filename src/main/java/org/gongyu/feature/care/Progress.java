package org.gongyu.feature.care;

import java.util.List;
import org.gongyu.ledger.Option;

/** 学期评估: how the child does. */
enum Progress implements Option {
    BETTER("明显改善", "好转"),
    SOMEWHAT("有所改善"),
    SAME("无明显变化"),
    WORSE("出现反复", "变差");

    private final List<String> aliases;

    Progress(String... aliases) {
        this.aliases = List.of(aliases);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
