package org.gongyu.feature.mentor;

import java.util.List;
import org.gongyu.ledger.Option;

/** As what a specialist spoke to a class. */
enum Specialty implements Option {
    PSYCHOLOGY("心理健康教育", "心理", "心理健康"),
    FAMILY("家庭教育指导", "家庭教育");

    private final List<String> aliases;

    Specialty(String... aliases) {
        this.aliases = List.of(aliases);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
