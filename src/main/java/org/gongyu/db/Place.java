package org.gongyu.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import org.gongyu.vault.DataKey;

/**
 * Where a school's data is, and what it takes to read it.
 *
 * @param folder the school's folder
 * @param key what the data is encrypted with, or {@link DataKey#none}
 * @param clock the time
 */
record Place(Path folder, DataKey key, Clock clock) {

    Connection connect(H2.Mode mode) {
        return H2.connect(folder, key, mode);
    }

    /** The same key and time, for data in another folder. */
    Place at(Path other) {
        return new Place(other, key, clock);
    }
}
