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
    /** Before the tables of an older version were changed. */
    MIGRATION,
    /** What was there before a backup was restored. */
    RESTORE
}
