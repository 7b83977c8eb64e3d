package org.gongyu.vault;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Someone who may sign in.
 *
 * @param id never changes
 * @param user the name that is typed, and written beside each change
 * @param roles what the person is; never empty
 * @param staffId the person on the staff list; null for an account that belongs to none
 * @param classes classes that are open to the person besides those that the staff list gives them; never null
 */
public record Account(UUID id, String user, Set<Role> roles, UUID staffId, Set<UUID> classes) {

    /** An account with these roles. */
    public Account {
        roles = Set.copyOf(roles);
        classes = Set.copyOf(classes);
    }

    /** Whether its slot holds the key of the confidential fields. */
    public boolean isEntitled() {
        return isEntitled(roles);
    }

    /** Whether one of these roles sees confidential fields. */
    public static boolean isEntitled(Collection<Role> roles) {
        return roles.stream().map(Rights::of).anyMatch(Rights::confidential);
    }

    public boolean isAdministrator() {
        return roles.contains(Role.ADMINISTRATOR);
    }

    /** The roles in the order of the table, for showing. */
    public Set<Role> rolesInOrder() {
        return new TreeSet<>(roles);
    }
}
