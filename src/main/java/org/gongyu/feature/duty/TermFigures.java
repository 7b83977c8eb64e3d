package org.gongyu.feature.duty;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyu.feature.Act;
import org.gongyu.feature.Facet;
import org.gongyu.feature.Facts;
import org.gongyu.feature.Facts.Event;
import org.gongyu.feature.Facts.Standing;
import org.gongyu.feature.Thing;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Roster;
import org.gongyu.ledger.Scope;

/** What was done in a term and what is there at its end, as plain numbers; of a class, what concerns its children. */
final class TermFigures {

    private final Facts facts;
    private final Scope scope;
    private final LocalDate cutOff;
    private final Roster roster;
    private final Set<UUID> enrolled = new HashSet<>();

    TermFigures(Facts facts, Scope scope, LocalDate cutOff, Roster roster) {
        this.facts = facts;
        this.scope = scope;
        this.cutOff = cutOff;
        this.roster = roster;
        roster.enrolledOn(cutOff).forEach((its, children) -> {
            if (scope.classId() == null || its.id().equals(scope.classId())) {
                children.stream().map(Pupil::id).forEach(enrolled::add);
            }
        });
    }

    /** Whether the asker may not read these. */
    boolean isWithheld(Thing thing) {
        return facts.withheld().contains(thing);
    }

    /** How many children are here at the end. */
    int enrolled() {
        return enrolled.size();
    }

    /** How often it was done. */
    int times(Act act, Facet... facets) {
        return (int) events(act, facets).count();
    }

    /** How many of the children who are here it was done with. */
    int children(Act act, Facet... facets) {
        return (int) events(act, facets)
                .flatMap(event -> event.children().stream())
                .filter(enrolled::contains)
                .distinct()
                .count();
    }

    /** How many children were there, each time counted. */
    int attendances(Act act) {
        return (int) events(act)
                .flatMap(event -> event.children().stream())
                .filter(child -> scope.classId() == null || enrolled.contains(child))
                .count();
    }

    /** How many teachers took part. */
    int staff(Act act) {
        return (int)
                events(act).flatMap(event -> event.staff().stream()).distinct().count();
    }

    /** The 课时 or 学时 of these, added up. */
    int hours(List<Act> acts) {
        return acts.stream().flatMap(act -> events(act)).mapToInt(Event::hours).sum();
    }

    private Stream<Event> events(Act act, Facet... facets) {
        return facts.events().stream()
                .filter(event -> event.act() == act
                        && event.facets().containsAll(List.of(facets))
                        && scope.period().holds(event.date())
                        && !event.date().isAfter(cutOff)
                        && concerns(event));
    }

    private boolean concerns(Event event) {
        UUID only = scope.classId();
        return only == null
                || event.classes().contains(only)
                || event.children().stream().anyMatch(child -> roster.classOn(child, event.date())
                        .filter(its -> its.id().equals(only))
                        .isPresent());
    }

    /** How many of a thing are there at the end. */
    int there(Thing thing, Facet... facets) {
        return (int) standings(thing, facets).count();
    }

    /** How many people belong to them. */
    int size(Thing thing) {
        return standings(thing).mapToInt(Standing::size).sum();
    }

    /** How many of the children who are here they concern. */
    int concerned(Thing thing, Facet... facets) {
        return (int) standings(thing, facets)
                .flatMap(standing -> standing.children().stream())
                .filter(enrolled::contains)
                .distinct()
                .count();
    }

    private Stream<Standing> standings(Thing thing, Facet... facets) {
        return facts.standings().stream()
                .filter(standing -> standing.thing() == thing
                        && standing.facets().containsAll(List.of(facets))
                        && standing.meets(scope.period().from(), cutOff)
                        && concerns(standing));
    }

    private boolean concerns(Standing standing) {
        return scope.classId() == null
                || standing.classes().contains(scope.classId())
                || standing.children().stream().anyMatch(enrolled::contains);
    }
}
