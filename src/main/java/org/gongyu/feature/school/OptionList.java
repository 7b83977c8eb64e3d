package org.gongyu.feature.school;

import java.util.Locale;
import org.gongyu.ledger.Option;

/** The lists that a school may edit. Fields link to their entries by {@link #key}. */
public enum OptionList implements Option {
    /** 家委会职务. */
    COMMITTEE_POST,
    /** 活动主题. */
    SESSION_THEME,
    /** 十必讲: the slots are empty until the school fills in its bureau's list. */
    MUST_TALK,
    /** 十不讲, likewise. */
    MUST_NOT_TALK,
    /** 家长学校“五有”. */
    PARENT_SCHOOL_ITEM,
    /** 志愿者队伍. */
    VOLUNTEER_TEAM,
    /** 资源类别. */
    RESOURCE_KIND,
    /** 调处事项类别. */
    MEDIATION_KIND,
    /** 对照清单事项. */
    CHECKLIST_ITEM,
    /** 特殊群体学生类别. */
    CARE_CATEGORY;

    /** The key of the name that a shipped entry has until the school gives it another. */
    String textKey(String code) {
        return "entry." + name() + "." + code;
    }

    /** What a link's {@code to} says, such as {@code list-committee-post}. */
    public String key() {
        return "list-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
