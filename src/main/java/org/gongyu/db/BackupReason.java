package org.gongyu.db;

import org.gongyu.ledger.Option;

/** Why a backup was made. */
public enum BackupReason implements Option {
    /** By the half hour, while something changed. */
    REGULAR,
    /** When the program was left. */
    EXIT,
    /** By someone who asked for it. */
    ASKED,
    /** Before an import or another change of many records. */
    BATCH,
    /** Before a new school year. */
    ROLL_OVER,
    /** After a user was removed: the first one under the new key. */
    KEY,
    /** Before the tables of an older version were changed. */
    MIGRATION,
    /** What was there before a backup was restored. */
    RESTORE
}
