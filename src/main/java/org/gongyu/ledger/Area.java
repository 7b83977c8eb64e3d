package org.gongyu.ledger;

/** The parts of a school's records that rights are given by; every ledger lies in one. */
public enum Area {
    /** The school's profile, calendar and lists of options. */
    SCHOOL,
    /** Students, guardians, staff and classes. */
    PEOPLE,
    /** What is recorded day by day of children and their families: visits, talks, sessions, attendance. */
    RECORDS,
    /** Files on children who need particular care; most of the school may not even read them. */
    CARE,
    /** What concerns the school as a whole: committees, training, resources, mediation, checklists. */
    OFFICE,
    /** Accounts, the audit, backups. */
    SYSTEM
}
