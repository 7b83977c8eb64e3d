package org.gongyu.feature.care;

import java.util.List;
import org.gongyu.ledger.Option;

/** Which parents are away for work, as the 民政 form asks. */
enum Away implements Option {
    NONE("父母在家", "无人外出"),
    BOTH("父母双方同时外出", "双方外出"),
    ONE_OTHER_UNABLE("一方外出另一方无监护能力"),
    ONE("一方外出");

    private final List<String> aliases;

    Away(String... aliases) {
        this.aliases = List.of(aliases);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
