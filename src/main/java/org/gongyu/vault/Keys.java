package org.gongyu.vault;

import java.util.Optional;

/**
 * The keys that a person holds while signed in.
 *
 * @param data opens the school's data
 * @param fields opens the confidential fields in it; null for a person whose roles don't see them
 */
public record Keys(DataKey data, FieldKey fields) {

    /** The keys of a school without accounts: nothing is encrypted. */
    public static Keys none() {
        return new Keys(DataKey.none(), null);
    }

    Optional<FieldKey> fieldKey() {
        return Optional.ofNullable(fields);
    }
}
