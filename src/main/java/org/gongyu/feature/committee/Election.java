package org.gongyu.feature.committee;

import java.util.List;
import org.gongyu.ledger.Option;

/** 产生方式. */
enum Election implements Option {
    ELECTED("选举", "家长选举", "民主选举", "投票", "投票选举", "竞选", "选举产生"),
    NOMINATED("推荐", "民主推荐", "班主任推荐", "教师推荐", "推选", "推荐产生", "班级推荐"),
    VOLUNTEERED("自荐", "自愿报名", "自愿", "报名"),
    APPOINTED("聘任", "学校聘任", "聘请", "任命", "委派", "指定", "兼任"),
    OTHER("其他");

    private final List<String> aliases;

    Election(String... aliases) {
        this.aliases = List.of(aliases);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
