package org.gongyu.feature.roster;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** 任课: who teaches which class. What is said of a teacher for a school year holds until something else is said for a later one. */
public final class Teaching {

    /** Nobody teaches anything. */
    public static final Teaching NONE = new Teaching(List.of());

    private final Map<UUID, NavigableMap<Integer, List<Said>>> teachers = new HashMap<>();

    /**
     * What is said of a teacher for a school year: one of the classes, or that there is none.
     *
     * @param teacher whom
     * @param schoolYear the first school year it holds in: 2025 = 2025—2026学年
     * @param classId the class; null = none from then on
     * @param place which of several classes it is, from 0
     */
    public record Said(UUID teacher, int schoolYear, UUID classId, int place) {}

    /** All that is said, in any order. */
    public Teaching(Collection<Said> all) {
        all.stream()
                .sorted(Comparator.comparingInt(Said::place))
                .collect(Collectors.groupingBy(Said::teacher))
                .forEach((teacher, its) -> teachers.put(
                        teacher,
                        its.stream()
                                .collect(Collectors.groupingBy(Said::schoolYear, TreeMap::new, Collectors.toList()))));
    }

    /** The classes that a teacher teaches in a school year, in the order chosen; also those that have left the school by then. */
    public List<UUID> classesOf(UUID teacher, int schoolYear) {
        NavigableMap<Integer, List<Said>> years = teachers.get(teacher);
        Map.Entry<Integer, List<Said>> last = years == null ? null : years.floorEntry(schoolYear);
        return last == null
                ? List.of()
                : last.getValue().stream()
                        .map(Said::classId)
                        .filter(id -> id != null)
                        .toList();
    }

    /** Who teaches a class in a school year, whether or not they are still at the school. */
    public Set<UUID> teachersOf(UUID classId, int schoolYear) {
        return teachers.keySet().stream()
                .filter(teacher -> classesOf(teacher, schoolYear).contains(classId))
                .collect(Collectors.toSet());
    }
}
