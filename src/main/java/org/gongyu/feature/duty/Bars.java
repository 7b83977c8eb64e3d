package org.gongyu.feature.duty;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.gongyu.feature.roster.Roster;

/**
 * What is drawn of a duty's figure, on the screen and on paper. Only what says more than the figure itself is drawn.
 *
 * @param result the figure
 * @param classes N and D of each class by its name, in the school's order; empty where it is one class
 * @param months in which month, such as 2026-03, each of those counted was first done, D being 0; empty where it is one month
 */
record Bars(Result result, Map<String, Figure> classes, Map<String, Figure> months) {

    static Bars of(Result result, Roster roster) {
        Map<String, Figure> months = byMonth(result);
        return new Bars(
                result,
                comparesClasses(result) ? byClass(result, roster) : Map.of(),
                months.size() > 1 ? months : Map.of());
    }

    /** Whether there is anything to draw of a duty: of one that is counted class by class. */
    static boolean canDraw(Result result) {
        boolean byClass = result.tally().lines().stream().anyMatch(line -> line.classId() != null);
        return byClass && (comparesClasses(result) || byMonth(result).size() > 1);
    }

    private static boolean comparesClasses(Result result) {
        long classes = result.tally().lines().stream()
                .filter(Line::isTold)
                .map(Line::classId)
                .filter(Objects::nonNull)
                .distinct()
                .limit(2)
                .count();
        return result.figure().whole() > 1 && classes > 1;
    }

    private static Map<String, Figure> byClass(Result result, Roster roster) {
        Map<UUID, Figure> figures = new HashMap<>();
        result.tally().lines().stream()
                .filter(line -> line.classId() != null && line.isTold())
                .forEach(line -> figures.merge(line.classId(), new Figure(line.counts() ? 1 : 0, 1), Figure::plus));
        Map<String, Figure> bars = new LinkedHashMap<>();
        roster.classes().stream()
                .filter(its -> figures.containsKey(its.id()))
                .forEach(its -> bars.merge(its.label(), figures.get(its.id()), Figure::plus));
        return bars;
    }

    private static Map<String, Figure> byMonth(Result result) {
        Map<String, Figure> bars = new TreeMap<>();
        result.tally().lines().stream()
                .filter(Line::counts)
                .flatMap(line -> line.proofs().get().stream()
                        .filter(proof -> proof.verdict() == Verdict.COUNTS)
                        .map(Proof::date)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .stream())
                .forEach(day -> bars.merge(YearMonth.from(day).toString(), new Figure(1, 0), Figure::plus));
        return bars;
    }
}
