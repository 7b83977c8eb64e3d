package org.gongyu.feature;

import org.gongyu.ledger.Option;

/** What may be said of an event or of a standing thing. Duty packs name these: {@code must-list}. */
public enum Facet implements Option {
    // how a family was met, or a session held
    HOME,
    ONLINE,
    AT_SCHOOL,
    PHONE,
    ON_SITE,
    SINGLE,
    GROUPED,
    // what was written down
    TIME,
    CONTENT,
    OUTCOME,
    // what a session was about, and who was there
    MUST_LIST,
    MUST_NOT_LIST,
    LEADER_SPOKE,
    SUBJECT_TEACHERS,
    EVERY_SUBJECT,
    FAMILY_DAY,
    CHILDREN_DAY,
    SPORTS,
    CULTURE,
    READING,
    HEALTH,
    SCIENCE,
    METHOD,
    PSYCHOLOGY,
    FAMILY_EDUCATION,
    RESEARCH,
    // whose a committee is, and what it has
    WHOLE_SCHOOL,
    GRADE,
    CLASS,
    CHARTER,
    RULES,
    CHAIRED_BY_LEADER,
    COORDINATOR,
    PARTY,
    MIDDLE,
    PSYCHOLOGIST,
    HEAD_TEACHER,
    COUNSELLOR,
    COMMITTEE_MEMBER,
    TEACHER,
    PARENT,
    COMMUNITY,
    LAWYER,
    EXPERT,
    // what a file has, and how far a case is
    SPECIAL,
    HARDSHIP,
    RESPONSIBLE,
    IN_WRITING,
    STUDENT_KNOWS,
    PARENT_KNOWS,
    CERTIFIED,
    CLOSED
}
