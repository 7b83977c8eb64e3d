package org.gongyu.feature.visit;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongyu.feature.roster.Person;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Roster;
import org.gongyu.text.Texts;

/**
 * A line of the answer to "why this number?".
 *
 * @param child the child's name
 * @param date the day of the visit; null where there was none
 * @param mode how; null where there was none
 * @param staff who; empty where there was none
 * @param counts whether it raised the number
 * @param reason why, or why not
 */
record Explanation(String child, LocalDate date, String mode, String staff, boolean counts, String reason) {

    /** Every visit to these children with what it did for a figure; a child without any visit has a line that says so. */
    static List<Explanation> of(Coverage coverage, Roster roster, List<Pupil> children, Measure measure, Texts texts) {
        return children.stream()
                .flatMap(child -> of(child, coverage.why(child.id(), measure), roster, texts))
                .toList();
    }

    private static Stream<Explanation> of(Pupil child, List<Evidence> evidence, Roster roster, Texts texts) {
        return evidence.isEmpty()
                ? Stream.of(new Explanation(child.name(), null, null, "", false, texts.get("home.no-visit")))
                : evidence.stream().map(one -> of(child, one, roster, texts));
    }

    private static Explanation of(Pupil child, Evidence one, Roster roster, Texts texts) {
        String staff = one.trip().staff().stream()
                .flatMap(visitor -> roster.person(visitor.staff()).stream())
                .map(Person::name)
                .collect(joining("、"));
        String mode = texts.option(one.trip().mode());
        return new Explanation(child.name(), one.trip().date(), mode, staff, one.counts(), texts.option(one.reason()));
    }
}
