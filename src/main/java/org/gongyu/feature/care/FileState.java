package org.gongyu.feature.care;

import java.util.List;
import org.gongyu.ledger.Option;

/** Whether a file is open: 在册, 已结案. */
enum FileState implements Option {
    OPEN("在册", "在案"),
    CLOSED("已结案", "结案");

    private final List<String> aliases;

    FileState(String... aliases) {
        this.aliases = List.of(aliases);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
