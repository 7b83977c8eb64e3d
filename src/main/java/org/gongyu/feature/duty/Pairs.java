package org.gongyu.feature.duty;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyu.feature.Act;
import org.gongyu.feature.Facts.Event;
import org.gongyu.feature.roster.Person;
import org.gongyu.feature.roster.Tier;

/**
 * Of the specialists and their classes, how many had enough reports. A specialist's classes are those the person reported to in the days
 * that were read; one without any counts as one that is missing.
 *
 * @param acts what
 * @param atLeast how often in each class
 */
record Pairs(Set<Act> acts, int atLeast) implements Measure {

    static Pairs read(Block with) {
        return new Pairs(with.choices(Act.class, "acts"), with.number("at-least", 1));
    }

    private record Pair(UUID staff, UUID classId) {}

    @Override
    public Tally count(Year year, Unit unit) {
        Set<Pair> pairs = new LinkedHashSet<>();
        year.events(acts).forEach(event -> event.staff()
                .forEach(staff -> event.classes().forEach(classId -> pairs.add(new Pair(staff, classId)))));
        List<Line> lines = new ArrayList<>();
        pairs.forEach(pair -> lines.add(line(pair, year, unit)));
        for (Person person : year.staff(EnumSet.of(Tier.PSYCHOLOGIST), unit.cutOff())) {
            if (pairs.stream().noneMatch(pair -> pair.staff().equals(person.id()))) {
                lines.add(new Line(Line.What.TEACHER, person.id(), person.name(), null, false, List::of));
            }
        }
        return Tally.share(lines);
    }

    private Line line(Pair pair, Year year, Unit unit) {
        List<Event> events = year.ofStaff(acts, pair.staff()).stream()
                .filter(event -> event.classes().contains(pair.classId()))
                .toList();
        long times = events.stream().filter(event -> unit.holds(event.date())).count();
        String name = year.roster().person(pair.staff()).map(Person::name).orElse("") + " · "
                + year.roster()
                        .schoolClass(pair.classId())
                        .map(its -> its.label())
                        .orElse("");
        return new Line(Line.What.TEACHER, pair.staff(), name, pair.classId(), times >= atLeast, () -> events.stream()
                .map(event -> Proof.of(event, unit.holds(event.date()) ? Verdict.COUNTS : Verdict.OTHER_PERIOD))
                .toList());
    }
}
