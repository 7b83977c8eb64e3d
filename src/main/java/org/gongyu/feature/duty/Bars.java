package org.gongyu.feature.duty;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.SchoolClass;

/** What is drawn of a duty's figure, on the screen and on paper. */
final class Bars {

    private Bars() {}

    /** Whether a duty is counted class by class. */
    static boolean canDraw(Result result) {
        return result.tally().lines().stream().anyMatch(line -> line.classId() != null);
    }

    /** N and D of each class by its name, in the order of what is counted. */
    static Map<String, Figure> byClass(Result result, Roster roster) {
        Map<String, Figure> bars = new LinkedHashMap<>();
        result.tally().lines().stream()
                .filter(line -> line.classId() != null)
                .forEach(line ->
                        bars.merge(label(line.classId(), roster), new Figure(line.counts() ? 1 : 0, 1), Figure::plus));
        return bars;
    }

    private static String label(UUID classId, Roster roster) {
        return roster.schoolClass(classId).map(SchoolClass::label).orElse("");
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
