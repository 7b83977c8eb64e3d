package org.gongyu.feature.account;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyu.ledger.Link;
import org.gongyu.vault.Account;
import org.gongyu.vault.Role;

/**
 * An account as the form shows it.
 *
 * @param user the name to sign in with
 * @param staff the person on the staff list; null = none
 * @param classes classes that are open besides those of which the person is 班主任; never null
 * @param roles what the person is; never null
 */
public record Entry(String user, Link staff, List<Link> classes, Set<Role> roles) {

    /** The account it describes; {@code id} null = a new one. */
    Account account(UUID id) {
        Set<UUID> its = Set.copyOf(classes.stream().map(Link::id).toList());
        return new Account(
                id == null ? UUID.randomUUID() : id, user.strip(), roles, staff == null ? null : staff.id(), its);
    }

    static Set<Role> roles(List<Role> some) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(some);
        return roles;
    }
}
