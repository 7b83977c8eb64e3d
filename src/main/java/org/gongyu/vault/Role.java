package org.gongyu.vault;

import org.gongyu.ledger.Option;

/** What a person is at the school, as far as rights go. An account may have several. */
public enum Role implements Option {
    /** 管理员: accounts, backups, the roster; no care files. */
    ADMINISTRATOR,
    /** 德育处. */
    MORAL_OFFICE,
    /** 校领导. */
    LEADER,
    /** 心理教师. */
    PSYCHOLOGIST,
    /** 年级组长: the classes of the own grade. */
    GRADE_HEAD,
    /** 班主任: the own class. */
    HEAD_TEACHER,
    /** 科任: the records the person took part in, and those of the classes that the staff list says they teach. */
    SUBJECT_TEACHER
}
