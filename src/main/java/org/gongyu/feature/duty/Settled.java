package org.gongyu.feature.duty;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyu.feature.Facet;
import org.gongyu.feature.Facts.Standing;
import org.gongyu.feature.Thing;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.school.SchoolClass;

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
                .map(one -> line(one, year, unit))
                .toList();
        return lines.isEmpty() ? new Tally(Figure.NONE, noneIsMet, lines, Map.of()) : Tally.share(lines);
    }

    /** What concerns children is named by them, and belongs to the class of the first. */
    private Line line(Standing one, Year year, Unit unit) {
        if (one.children().isEmpty()) {
            return Line.record(Proof.of(one, judge(one)));
        }
        UUID first = one.children().get(0);
        String names = one.children().stream()
                .flatMap(child -> year.roster().pupil(child).stream())
                .map(Pupil::name)
                .collect(joining("、"));
        UUID its =
                year.roster().classOn(first, unit.cutOff()).map(SchoolClass::id).orElse(null);
        List<Proof> proofs = one.id() == null ? List.of() : List.of(Proof.of(one, judge(one)));
        return new Line(Line.What.STUDENT, first, names, its, judge(one) == Verdict.COUNTS, () -> proofs);
    }

    private Verdict judge(Standing standing) {
        return standing.facets().contains(facet) ? Verdict.COUNTS : Verdict.PART_MISSING;
    }
}
