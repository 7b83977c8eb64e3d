package org.gongyu.feature.duty;

import org.gongyu.ledger.Option;

/** Other figures that stand beside that of a duty, because the text may be read in more than one way or asks for more than one thing. */
enum Beside implements Option {
    /** 校领导带头上讲台的家长会. */
    LEADER_SPOKE,
    /** 开学两周内. */
    WITHIN_TWO_WEEKS,
    /** 开学两周内已安排（已有导师）. */
    ARRANGED_WITHIN_TWO_WEEKS,
    /** 参与的教师. */
    TEACHERS_TAKING_PART,
    /** 科任教师到会人次. */
    TEACHERS_AT_MEETINGS,
    /** 家长知晓. */
    PARENTS_KNOW,
    /** 线上和线下. */
    ONLINE_AND_ON_SITE,
    /** 开到了的班级. */
    EVERY_CLASS,
    /** 课时. */
    HOURS,
    /** 每课时多少分钟. */
    LESSON_MINUTES,
    /** 已建档. */
    WITH_FILE,
    /** 文件点名的各类人员. */
    NAMED_ROLES,
    /** 应有的角色. */
    ROLES
}
