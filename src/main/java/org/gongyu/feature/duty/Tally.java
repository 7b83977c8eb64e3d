package org.gongyu.feature.duty;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a measure counted.
 *
 * @param figure N and D
 * @param isMet whether that is enough
 * @param lines those it is about
 * @param asides other figures to stand beside it, by what they are
 */
record Tally(Figure figure, boolean isMet, List<Line> lines, Map<Enum<?>, Figure> asides) {

    /** All of these have to be done, and be known to be. */
    static Tally share(List<Line> lines) {
        int counted = (int) lines.stream().filter(Line::counts).count();
        int told = (int) lines.stream().filter(Line::isTold).count();
        boolean isMet = counted == lines.size() && !lines.isEmpty();
        return new Tally(new Figure(counted, told), isMet, lines, Map.of());
    }

    /** Whether of some it can't be said. */
    boolean isUntold() {
        return !lines.stream().allMatch(Line::isTold);
    }

    /** Of these, as many as count are there; {@code wanted} are asked for, 0 = the text names no number. */
    static Tally number(int wanted, List<Line> lines) {
        int counted = (int) lines.stream().filter(Line::counts).count();
        Figure figure = new Figure(counted, wanted);
        return new Tally(figure, figure.isReached() && !figure.isEmpty(), lines, Map.of());
    }

    /** The same with another figure beside it; with {@code isNeeded}, that one has to be reached as well. */
    Tally with(Enum<?> name, Figure other, boolean isNeeded) {
        Map<Enum<?>, Figure> more = new LinkedHashMap<>(asides);
        more.merge(name, other, Figure::and);
        return new Tally(figure, isMet && (!isNeeded || other.isReached()), lines, more);
    }

    /** Both together, as of two terms: both have to be met, and what is too much in one doesn't make up for the other. */
    Tally plus(Tally other) {
        Map<Enum<?>, Figure> both = new LinkedHashMap<>(asides);
        other.asides.forEach((name, its) -> both.merge(name, its, Figure::and));
        List<Line> all = Stream.concat(lines.stream(), other.lines.stream()).toList();
        return new Tally(figure.and(other.figure), isMet && other.isMet, all, both);
    }
}
