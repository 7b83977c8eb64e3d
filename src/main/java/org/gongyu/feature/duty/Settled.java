package org.gongyu.feature.duty;

import java.util.List;
import java.util.Map;
import org.gongyu.feature.Facet;
import org.gongyu.feature.Facts.Standing;
import org.gongyu.feature.Thing;

/**
 * Of the cases or learners there were, how many have come to their end.
 *
 * @param thing which
 * @param facet what those have that are through
 * @param noneIsMet whether the duty is done where there were none (零报告)
 */
record Settled(Thing thing, Facet facet, boolean noneIsMet) implements Measure {

    static Settled read(Block with) {
        return new Settled(
                with.choice(Thing.class, "thing"), with.choice(Facet.class, "facet"), with.flag("none-is-met"));
    }

    @Override
    public boolean needs(Thing other) {
        return thing == other;
    }

    @Override
    public Tally count(Year year, Unit unit) {
        List<Line> lines = year.standings(thing, unit).stream()
                .map(one -> Line.record(Proof.of(one, judge(one))))
                .toList();
        return lines.isEmpty() ? new Tally(Figure.NONE, noneIsMet, lines, Map.of()) : Tally.share(lines);
    }

    private Verdict judge(Standing standing) {
        return standing.facets().contains(facet) ? Verdict.COUNTS : Verdict.PART_MISSING;
    }
}
