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

/** What is drawn of a duty's figure, on the screen and on paper. */
final class Bars {

    private Bars() {}

    /** Whether a duty is counted class by class. */
    static boolean canDraw(Result result) {
        return result.tally().lines().stream().anyMatch(line -> line.classId() != null);
    }

    /** Whether bars say anything: there is something to count, and it isn't all in one class. */
    static boolean isTelling(Result result) {
        return result.figure().whole() > 1
                && result.tally().lines().stream()
                                .map(Line::classId)
                                .filter(Objects::nonNull)
                                .distinct()
                                .limit(2)
                                .count()
                        > 1;
    }

    /** N and D of each class by its name, in the school's order. */
    static Map<String, Figure> byClass(Result result, Roster roster) {
        Map<UUID, Figure> figures = new HashMap<>();
        result.tally().lines().stream()
                .filter(line -> line.classId() != null)
                .forEach(line -> figures.merge(line.classId(), new Figure(line.counts() ? 1 : 0, 1), Figure::plus));
        Map<String, Figure> bars = new LinkedHashMap<>();
        roster.classes().stream()
                .filter(its -> figures.containsKey(its.id()))
                .forEach(its -> bars.merge(its.label(), figures.get(its.id()), Figure::plus));
        return bars;
    }

    /** In which month, such as 2026-03, each of those counted was first done; D is 0. */
    static Map<String, Figure> byMonth(Result result) {
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
