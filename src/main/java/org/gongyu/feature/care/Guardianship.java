package org.gongyu.feature.care;

import java.util.List;
import org.gongyu.ledger.Option;

/** 监护类型. */
enum Guardianship implements Option {
    PARENT("父或母监护", "父母监护"),
    GRANDPARENTS("祖父母或外祖父母监护", "祖辈监护", "隔代监护"),
    RELATIVES("其他亲属监护", "亲属监护"),
    NOBODY("无人监护"),
    OTHER("其他监护");

    private final List<String> aliases;

    Guardianship(String... aliases) {
        this.aliases = List.of(aliases);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
