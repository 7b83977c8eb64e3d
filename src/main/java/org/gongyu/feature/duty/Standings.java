package org.gongyu.feature.duty;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.gongyu.feature.Facet;
import org.gongyu.feature.Facts.Standing;
import org.gongyu.feature.Thing;

/**
 * How much there is of something: of several things or several codes each, of one thing as many as are asked for.
 *
 * @param things what
 * @param codes which entries of its list; empty = no matter
 * @param facets what each must have
 * @param atLeast how many; 0 = the text names no number: then all of any code are counted together
 */
record Standings(Set<Thing> things, List<String> codes, Set<Facet> facets, int atLeast) implements Measure {

    static Standings read(Block with) {
        return new Standings(
                with.choices(Thing.class, "things"),
                with.texts("codes").stream()
                        .map(code -> code.toUpperCase(Locale.ROOT).replace('-', '_'))
                        .toList(),
                with.choices(Facet.class, "facets"),
                with.number("at-least", 1));
    }

    @Override
    public boolean needs(Thing thing) {
        return things.contains(thing);
    }

    @Override
    public Tally count(Year year, Unit unit) {
        if (!codes.isEmpty() && atLeast > 0) {
            return Tally.share(codes.stream()
                    .flatMap(code -> things.stream().map(thing -> code(thing, code, year, unit)))
                    .toList());
        }
        if (things.size() > 1) {
            return Tally.share(
                    things.stream().map(thing -> item(thing, year, unit)).toList());
        }
        List<Line> lines = those(year, unit)
                .map(standing -> Line.record(Proof.of(standing, judge(standing))))
                .toList();
        return Tally.number(atLeast, lines);
    }

    private Stream<Standing> those(Year year, Unit unit) {
        return things.stream()
                .flatMap(thing -> year.standings(thing, unit).stream())
                .filter(standing -> codes.isEmpty() || codes.contains(standing.code()));
    }

    private Line code(Thing thing, String code, Year year, Unit unit) {
        List<Standing> there = year.standings(thing, unit).stream()
                .filter(standing -> code.equals(standing.code()))
                .toList();
        return line(new Line.Code(thing, code), there);
    }

    private Line item(Thing thing, Year year, Unit unit) {
        return line(thing, year.standings(thing, unit));
    }

    private Line line(Object name, List<Standing> there) {
        List<Proof> proofs = there.stream()
                .map(standing -> Proof.of(standing, judge(standing)))
                .toList();
        return Line.item(name, proofs, proofs.stream().anyMatch(proof -> proof.verdict() == Verdict.COUNTS));
    }

    private Verdict judge(Standing standing) {
        return standing.facets().containsAll(facets) ? Verdict.COUNTS : Verdict.PART_MISSING;
    }
}
