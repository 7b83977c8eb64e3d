package org.gongyu.vault;

/** How much a person may do with the records of an area; each includes the ones before it. */
public enum Right {
    NONE,
    /** At most that a record exists. */
    KNOW,
    READ,
    CHANGE
}
