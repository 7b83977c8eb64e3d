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
        List<Event> events = year.events(acts.isEmpty() ? EnumSet.allOf(Act.class) : acts);
        Set<Facet> occurred = EnumSet.noneOf(Facet.class);
        for (Event event : events) {
            if (unit.holds(event.date())) {
                occurred.addAll(event.facets());
            }
        }
        return Tally.share(facets.stream()
                .map(facet -> new Line(
                        Line.What.ITEM, null, facet, null, occurred.contains(facet), () -> proofs(facet, events, unit)))
                .toList());
    }

    private static List<Proof> proofs(Facet facet, List<Event> events, Unit unit) {
        return events.stream()
                .filter(event -> unit.holds(event.date()) && event.facets().contains(facet))
                .map(event -> Proof.of(event, Verdict.COUNTS))
                .toList();
    }
}
