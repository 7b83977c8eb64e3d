package org.gongyu.feature.duty;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongyu.feature.Act;
import org.gongyu.feature.Facet;
import org.gongyu.feature.Facts.Event;

/**
 * Of some themes or manners, how many occurred.
 *
 * @param facets the themes
 * @param acts in what; in anything if empty
 */
record Themes(Set<Facet> facets, Set<Act> acts) implements Measure {

    static Themes read(Block with) {
        return new Themes(with.choices(Facet.class, "facets"), with.choices(Act.class, "acts"));
    }

    @Override
    public Tally count(Year year, Unit unit) {
        Set<Act> those = acts.isEmpty() ? EnumSet.allOf(Act.class) : acts;
        List<Event> events = year.events(those).stream()
                .filter(event -> unit.holds(event.date()))
                .toList();
        return Tally.share(facets.stream().map(facet -> line(facet, events)).toList());
    }

    private static Line line(Facet facet, List<Event> events) {
        List<Event> those =
                events.stream().filter(event -> event.facets().contains(facet)).toList();
        return new Line(Line.What.ITEM, null, facet, null, !those.isEmpty(), () -> those.stream()
                .map(event -> Proof.of(event, Verdict.COUNTS))
                .toList());
    }
}
