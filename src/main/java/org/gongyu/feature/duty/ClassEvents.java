package org.gongyu.feature.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongyu.feature.Act;
import org.gongyu.feature.Facet;
import org.gongyu.feature.Facts.Event;
import org.gongyu.feature.school.SchoolClass;

/**
 * Of the classes, how many had enough parents' meetings: their own, or those of their grade or the whole school.
 *
 * @param acts what
 * @param facets what has to be there in one or several of them; often nothing
 * @param atLeast on how many days
 * @param openingDays one of them in so many days after 开学; 0 = no matter
 * @param closingDays one of them in the last so many days of the term; 0 = no matter
 */
record ClassEvents(Set<Act> acts, Set<Facet> facets, int atLeast, int openingDays, int closingDays) implements Measure {

    static ClassEvents read(Block with) {
        Set<Act> acts = with.choices(Act.class, "acts");
        if (with.choice(Themed.class, "themed", Themed.WITH_THEMED) == Themed.WITHOUT_THEMED) {
            acts.remove(Act.THEMED_MEETING);
        }
        return new ClassEvents(
                acts,
                with.choices(Facet.class, "facets"),
                with.number("at-least", 1),
                with.number("opening-days", 0),
                with.number("closing-days", 0));
    }

    @Override
    public Tally count(Year year, Unit unit) {
        List<Line> lines = new ArrayList<>();
        for (SchoolClass its : year.enrolled(unit.cutOff()).keySet()) {
            List<Event> events = year.ofClass(acts, its.id());
            lines.add(new Line(
                    Line.What.CLASS, its.id(), its.label(), its.id(), isEnough(events, unit), () -> events.stream()
                            .map(event ->
                                    Proof.of(event, unit.holds(event.date()) ? Verdict.COUNTS : Verdict.OTHER_PERIOD))
                            .toList()));
        }
        return Tally.share(lines);
    }

    private boolean isEnough(List<Event> events, Unit unit) {
        List<LocalDate> days =
                events.stream().map(Event::date).filter(unit::holds).distinct().toList();
        LocalDate opening = unit.period().from().plusDays(openingDays);
        LocalDate last = unit.due() == null ? unit.period().to() : unit.due();
        LocalDate closing = last.minusDays(closingDays);
        boolean opened = openingDays == 0 || days.stream().anyMatch(day -> day.isBefore(opening));
        boolean closed = closingDays == 0 || days.stream().anyMatch(day -> day.isAfter(closing));
        return days.size() >= atLeast
                && opened
                && closed
                && covered(events, unit).containsAll(facets);
    }

    private static Set<Facet> covered(List<Event> events, Unit unit) {
        Set<Facet> covered = EnumSet.noneOf(Facet.class);
        events.stream().filter(event -> unit.holds(event.date())).forEach(event -> covered.addAll(event.facets()));
        return covered;
    }
}
