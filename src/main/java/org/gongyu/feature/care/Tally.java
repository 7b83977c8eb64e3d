package org.gongyu.feature.care;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How many files there are of a kind, and which.
 *
 * @param label what they have in common
 * @param files the files
 */
record Tally(String label, List<CareLine> files) {

    /** The files parted by something that is in order, such as an enum; those without it come last, as {@code unsaid}, if there are any. */
    static <K extends Enum<K>> List<Tally> parted(
            List<CareLine> files, Function<CareLine, K> by, Function<K, String> label, String unsaid) {
        Map<K, List<CareLine>> parts = new TreeMap<>(Comparator.nullsLast(Comparator.<K>naturalOrder()));
        files.forEach(line ->
                parts.computeIfAbsent(by.apply(line), key -> new ArrayList<>()).add(line));
        return parts.entrySet().stream()
                .map(part -> new Tally(part.getKey() == null ? unsaid : label.apply(part.getKey()), part.getValue()))
                .toList();
    }

    /** The files parted by the grade of the child's class, in the order of the files. */
    static List<Tally> byGrade(List<CareLine> files, String unsaid) {
        Map<String, List<CareLine>> parts = new LinkedHashMap<>();
        files.forEach(
                line -> parts.computeIfAbsent(line.grade() == null ? unsaid : line.grade(), key -> new ArrayList<>())
                        .add(line));
        return parts.entrySet().stream()
                .map(part -> new Tally(part.getKey(), part.getValue()))
                .toList();
    }

    int count() {
        return files.size();
    }

    /** How many of them are so. */
    int matching(Predicate<CareLine> so) {
        return (int) files.stream().filter(so).count();
    }
}
