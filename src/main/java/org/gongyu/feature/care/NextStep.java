package org.gongyu.feature.care;

import java.util.List;
import org.gongyu.ledger.Option;

/** 调整或结案: what follows from a review. */
enum NextStep implements Option {
    CONTINUE("继续帮扶", "继续"),
    ADJUST("调整计划", "调整"),
    CLOSE("建议结案", "结案");

    private final List<String> aliases;

    NextStep(String... aliases) {
        this.aliases = List.of(aliases);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
