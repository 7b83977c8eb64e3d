package org.gongyu.feature.duty;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongyu.feature.Facet;
import org.gongyu.feature.Facts.Standing;
import org.gongyu.feature.Thing;

/**
 * How many belong to a committee, and whether everyone is there who should be.
 *
 * @param thing which sort of committee; of several the largest is looked at
 * @param atLeast how many; 0 = the text names only the roles
 * @param roles who has to be there
 */
record Members(Thing thing, int atLeast, Set<Facet> roles) implements Measure {

    static Members read(Block with) {
        return new Members(
                with.choice(Thing.class, "thing"), with.number("at-least"), with.choices(Facet.class, "roles"));
    }

    @Override
    public boolean needs(Thing other) {
        return thing == other;
    }

    @Override
    public Tally count(Year year, Unit unit) {
        Optional<Standing> largest = year.standings(thing, unit).stream().max(Comparator.comparingInt(Standing::size));
        Set<Facet> there = largest.map(Standing::facets).orElse(Set.of());
        List<Proof> proofs =
                largest.map(one -> List.of(Proof.of(one, Verdict.COUNTS))).orElse(List.of());
        List<Line> lines = roles.stream()
                .map(role -> Line.item(role, proofs, there.contains(role)))
                .toList();
        Tally filled = Tally.share(lines);
        if (atLeast == 0) {
            return filled;
        }
        Figure figure = new Figure(largest.map(Standing::size).orElse(0), atLeast);
        return new Tally(figure, figure.isReached(), lines, Map.of()).with(Beside.ROLES, filled.figure(), true);
    }
}
