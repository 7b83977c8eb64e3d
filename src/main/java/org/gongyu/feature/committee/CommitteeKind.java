package org.gongyu.feature.committee;

import java.util.List;
import org.gongyu.ledger.Option;

/** What sort of committee it is. */
enum CommitteeKind implements Option {
    /** 家长委员会, of the school, a grade or a class (001-5, 003-5). */
    PARENTS("家委会", "家长委员会", "家长委员"),
    /** 家庭教育指导委员会 (004-2a). */
    GUIDANCE("家庭教育指导委员会", "指导委员会", "家教指导委员会"),
    /** 家校社共育委员会 (003-6). */
    JOINT("家校社共育委员会", "共育委员会", "校家社共育委员会", "家校社协同育人委员会"),
    /** 家庭教育工作站 (000-3). */
    STATION("家庭教育工作站", "工作站", "家庭教育指导站", "工作小组");

    private final List<String> aliases;

    CommitteeKind(String... aliases) {
        this.aliases = List.of(aliases);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
