package org.gongyu.feature.activity;

import java.util.List;
import java.util.UUID;
import org.gongyu.feature.roster.Person;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.Lists;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Link;

/**
 * By what names the parts of sessions are known.
 *
 * @param roster the people as they are now
 * @param lists the lists as they are now
 */
record SessionParts(Roster roster, Lists lists) {

    Link staff(UUID id) {
        return new Link(id, roster.person(id).map(Person::name).orElse(""));
    }

    Link schoolClass(UUID id) {
        return new Link(id, roster.schoolClass(id).map(SchoolClass::label).orElse(""));
    }

    Link option(UUID id) {
        return lists.link(id);
    }

    /** The classes whose parents are asked, the roster's order kept; of a grade, all its classes; none for the whole school. */
    static List<UUID> invited(Session.Whom whom, Roster roster) {
        List<UUID> named = whom.classes().stream().map(Link::id).distinct().toList();
        if (whom.audience() != Audience.GRADE) {
            return named;
        }
        List<SchoolClass> some =
                named.stream().flatMap(id -> roster.schoolClass(id).stream()).toList();
        return roster.classes().stream()
                .filter(one -> some.stream().anyMatch(its -> isSameGrade(one, its)))
                .map(SchoolClass::id)
                .toList();
    }

    private static boolean isSameGrade(SchoolClass one, SchoolClass other) {
        return one.stage() == other.stage() && one.entryYear() == other.entryYear();
    }
}
