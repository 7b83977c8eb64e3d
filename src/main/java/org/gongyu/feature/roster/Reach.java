package org.gongyu.feature.roster;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.vault.Access;
import org.gongyu.vault.Account;
import org.gongyu.vault.Role;

/** Which classes are open to a person: those of which the staff list says 班主任 today, and those that the account names. */
final class Reach {

    private Reach() {}

    static Access of(Account account, Roster roster, LocalDate today) {
        Set<UUID> classes = new HashSet<>(account.classes());
        roster.classes().stream()
                .filter(its -> isHead(account.staffId(), its, roster, today))
                .forEach(its -> classes.add(its.id()));
        if (account.roles().contains(Role.GRADE_HEAD)) {
            addGrades(classes, roster);
        }
        return new Access(account.user(), account.roles(), account.staffId(), classes);
    }

    private static boolean isHead(UUID staffId, SchoolClass its, Roster roster, LocalDate today) {
        return roster.headTeachersOn(its.id(), today).stream()
                .anyMatch(person -> person.id().equals(staffId));
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
