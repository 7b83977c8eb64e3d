package org.gongyu.vault;

import org.gongyu.ledger.Field;

/**
 * Who is asking. Every read and every write takes one. Ledgers are narrowed with {@code ledger.showing(access::sees)} before anything
 * is shown.
 *
 * @param user the name that is written beside each change
 * @param role what the person may do
 */
public record Access(String user, Role role) {

    /** What a person may do. The other roles come with accounts. */
    public enum Role {
        ADMINISTRATOR
    }

    /** The built-in administrator, the only user until there are accounts. */
    public static Access administrator() {
        return new Access("admin", Role.ADMINISTRATOR);
    }

    /** Whether this person may see a field at all (masked or not). */
    public boolean sees(Field<?, ?> field) {
        return switch (role) {
            case ADMINISTRATOR -> true;
        };
    }

    /** Whether this person may add, change and delete records. */
    public boolean mayChange() {
        return switch (role) {
            case ADMINISTRATOR -> true;
        };
    }
}
