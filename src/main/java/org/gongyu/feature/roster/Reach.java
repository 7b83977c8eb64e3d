package org.gongyu.feature.roster;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.vault.Access;
import org.gongyu.vault.Account;
import org.gongyu.vault.Role;

/**
 * Which classes are open to a person: those of which the staff list says 班主任 today, those that the account names, and to a 科任 those
 * that the staff list says they teach.
 */
final class Reach {

    private Reach() {}

    /** {@code taught}: the classes that the person teaches, as the staff list says. */
    static Access of(Account account, Roster roster, LocalDate today, Set<UUID> taught) {
        Set<UUID> classes = new HashSet<>(account.classes());
        roster.classes().stream()
                .filter(its -> isHead(account.staffId(), its, roster, today))
                .forEach(its -> classes.add(its.id()));
        if (account.roles().contains(Role.GRADE_HEAD)) {
            addGrades(classes, roster);
        }
        if (isOnlyTeaching(account)) {
            classes.addAll(taught);
        }
        return new Access(account.id(), account.user(), account.roles(), account.staffId(), classes);
    }

    private static boolean isHead(UUID staffId, SchoolClass its, Roster roster, LocalDate today) {
        return roster.headTeachersOn(its.id(), today).stream()
                .anyMatch(person -> person.id().equals(staffId));
    }

    /**
     * The rights of all roles go for every class that is open. What a 班主任 or 年级组长 may see of the own classes is more than a 科任 may
     * see of those they teach, so whoever is both gets the latter only where the account names them.
     */
    private static boolean isOnlyTeaching(Account account) {
        return account.roles().contains(Role.SUBJECT_TEACHER)
                && !account.roles().contains(Role.HEAD_TEACHER)
                && !account.roles().contains(Role.GRADE_HEAD);
    }

    /** A 年级组长 is responsible for all classes that entered with one of these. */
    private static void addGrades(Set<UUID> classes, Roster roster) {
        Set<UUID> own = Set.copyOf(classes);
        for (UUID id : own) {
            roster.schoolClass(id).ifPresent(one -> roster.classes().stream()
                    .filter(other -> other.stage() == one.stage() && other.entryYear() == one.entryYear())
                    .forEach(other -> classes.add(other.id())));
        }
    }
}
