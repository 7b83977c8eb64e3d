package org.gongyu.feature.roster;

import java.util.List;
import org.gongyu.ledger.Option;

/** 人员类别. */
public enum Tier implements Option {
    LEADER("校领导", "领导", "校级领导", "校级"),
    MIDDLE("中层", "中层领导", "中层干部"),
    HEAD_TEACHER("班主任"),
    SUBJECT_TEACHER("科任", "科任教师", "任课教师", "教师", "学科教师"),
    PSYCHOLOGIST("心理教师", "心理", "心理健康教师", "专职心理教师");

    private final List<String> aliases;

    Tier(String... aliases) {
        this.aliases = List.of(aliases);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
