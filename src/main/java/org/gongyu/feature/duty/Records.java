package org.gongyu.feature.duty;

import java.util.List;
import java.util.Set;
import org.gongyu.feature.Act;
import org.gongyu.feature.Facet;
import org.gongyu.feature.Facts.Event;

/**
 * Of the records of some kinds, how many have what they must have.
 *
 * @param acts which records
 * @param facets what each must have
 */
record Records(Set<Act> acts, Set<Facet> facets) implements Measure {

    /** {@code attending} says who has to be there; those who teach the class are counted class by class. */
    static Measure read(Block with) {
        Set<Act> acts = with.choices(Act.class, "acts");
        Set<Facet> facets = with.choices(Facet.class, "facets");
        if (!with.has("attending")) {
            return new Records(acts, facets);
        }
        Attending attending = with.choice(Attending.class, "attending");
        if (attending == Attending.CLASS_TEACHERS) {
            return new ClassTeachers(acts);
        }
        facets.add(attending.facet());
        return new Records(acts, facets);
    }

    @Override
    public Tally count(Year year, Unit unit) {
        List<Line> lines = year.events(acts).stream()
                .filter(event -> unit.holds(event.date()))
                .map(event -> Line.record(Proof.of(event, judge(event))))
                .toList();
        return Tally.share(lines);
    }

    private Verdict judge(Event event) {
        return event.facets().containsAll(facets) ? Verdict.COUNTS : Verdict.PART_MISSING;
    }
}
