package org.gongyu.ledger;

/** What a field is, beyond the kind of value it holds. */
public enum Trait {
    /** A record can't be saved without it. */
    REQUIRED,
    /** Shown as a column of the ledger's table; the others are in the form only. */
    LISTED,
    /** The program computes it; no input, and an import ignores it. */
    COMPUTED,
    /** 心理, 服刑, 吸毒, 疾病 and the like: only for the roles named in {@code Rights}; for others it doesn't exist. */
    CONFIDENTIAL
}
