package org.gongyu.feature.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongyu.feature.roster.Person;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.Lists;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Draft;
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
        List<SchoolClass> named = whom.classes().stream()
                .flatMap(link -> roster.schoolClass(link.id()).stream())
                .toList();
        boolean ofGrade = whom.audience() == Audience.GRADE;
        return roster.classes().stream()
                .filter(one -> ofGrade ? named.stream().anyMatch(its -> isSameGrade(one, its)) : named.contains(one))
                .map(SchoolClass::id)
                .toList();
    }

    /** Puts the classes that are {@link #invited} in the place of those a draft names, so that it is the same as when it was kept. */
    static void invite(Draft<Session> draft, Roster roster) {
        Session.Whom whom = SessionLedger.whom(draft);
        draft.set(
                SessionLedger.CLASSES,
                invited(whom, roster).stream()
                        .flatMap(id -> roster.schoolClass(id).stream())
                        .map(SchoolClass::link)
                        .toList());
    }

    /** The same, with the classes that sit on a day for the whole school. */
    static List<UUID> invited(Session.Whom whom, LocalDate day, Roster roster) {
        return whom.audience() == Audience.SCHOOL
                ? roster.enrolledOn(day).keySet().stream().map(SchoolClass::id).toList()
                : invited(whom, roster);
    }

    private static boolean isSameGrade(SchoolClass one, SchoolClass other) {
        return one.stage() == other.stage() && one.entryYear() == other.entryYear();
    }
}
