package org.gongyu.feature.care;

import java.util.List;
import org.gongyu.ledger.Option;

/** By which of the three official definitions a child counts as 留守儿童 (domain B3). */
enum LeftBehindRule implements Option {
    ENROLMENT("学籍口径", "学籍"),
    CIVIL_AFFAIRS("民政口径", "民政"),
    COUNTY("县级口径", "县级");

    private final List<String> aliases;

    LeftBehindRule(String... aliases) {
        this.aliases = List.of(aliases);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
