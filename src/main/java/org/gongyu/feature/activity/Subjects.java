package org.gongyu.feature.activity;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gongyu.feature.roster.Person;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.roster.Tier;

/** The subjects that 科任教师 of the school teach, after the staff list, whichever classes they teach them in. */
final class Subjects {

    private final Roster roster;
    private final Map<LocalDate, Set<String>> taught = new HashMap<>();

    Subjects(Roster roster) {
        this.roster = roster;
    }

    /** Whether of each subject taught that day one teacher was at a session; no, where no subject is known. */
    boolean areAllAt(Session session) {
        Set<String> wanted = taught.computeIfAbsent(session.date(), this::taughtOn);
        Set<String> present =
                subjects(session.staff().teachers().stream().flatMap(link -> roster.person(link.id()).stream()));
        return !wanted.isEmpty() && present.containsAll(wanted);
    }

    private Set<String> taughtOn(LocalDate day) {
        return subjects(roster.staff().stream()
                .filter(person -> person.tier() == Tier.SUBJECT_TEACHER && person.isHereOn(day)));
    }

    private static Set<String> subjects(Stream<Person> people) {
        return people.map(Person::subject)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(subject -> !subject.isEmpty())
                .collect(toSet());
    }
}
