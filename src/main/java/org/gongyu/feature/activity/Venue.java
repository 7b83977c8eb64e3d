package org.gongyu.feature.activity;

import java.util.List;
import org.gongyu.ledger.Option;

/** Whether people meet in a room, on line, or both. */
enum Venue implements Option {
    ON_SITE("线下", "现场"),
    ONLINE("网络", "直播", "视频"),
    BOTH("线上线下", "线上+线下");

    private final List<String> aliases;

    Venue(String... aliases) {
        this.aliases = List.of(aliases);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
