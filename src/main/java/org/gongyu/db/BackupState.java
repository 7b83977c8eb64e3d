package org.gongyu.db;

import org.gongyu.ledger.Option;

/** What a backup is good for. */
public enum BackupState implements Option {
    /** It can be restored. */
    WHOLE,
    /** It is whole, but encrypted with a key from before a user was removed: to restore it, a password or the code of that time is needed. */
    OLD_KEY,
    /** A newer version of the program made it. */
    NEWER,
    /** It isn't as it was written, or can't be read. */
    DAMAGED,
    /** It holds a damaged data file, kept as it was for a rescue. */
    KEPT
}
