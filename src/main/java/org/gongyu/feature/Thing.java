package org.gongyu.feature;

import org.gongyu.ledger.Option;

/** What a school may have, whichever ledger has it. Duty packs name these: {@code care-file}. */
public enum Thing implements Option {
    /** 家庭教育工作站. */
    STATION,
    /** 家长委员会. */
    PARENT_COMMITTEE,
    /** 家庭教育指导委员会. */
    GUIDANCE_COMMITTEE,
    /** 家校社共育委员会. */
    JOINT_COMMITTEE,
    /** 家长学校建设项目; its code says which. */
    PARENT_SCHOOL_ITEM,
    /** 家长学校的学员. */
    PARENT_STUDY,
    /** 特殊群体学生档案. */
    CARE_FILE,
    /** 委托照护告知. */
    ENTRUSTMENT,
    /** 求助热线知晓回执. */
    RECEIPT,
    /** 志愿者; its code says of which team. */
    VOLUNTEER,
    /** 社会实践基地和资源. */
    RESOURCE,
    /** 家庭教育指导师证书. */
    TEACHER_CERTIFICATE,
    /** 导师结对. */
    MENTORING,
    /** 家校社问题调处. */
    MEDIATION,
    /** An item of the checklist with its evidence; its code says which. */
    TICK
}
