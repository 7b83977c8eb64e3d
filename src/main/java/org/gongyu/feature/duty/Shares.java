package org.gongyu.feature.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongyu.feature.roster.Person;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.SchoolClass;

/** Shares out what is missing: a child's to its class and that class's 班主任, a teacher's to the teacher. */
final class Shares {

    private final Roster roster;
    private final LocalDate day;
    private final List<Result> results;

    Shares(Roster roster, LocalDate day, List<Result> results) {
        this.roster = roster;
        this.day = day;
        this.results =
                results.stream().filter(result -> result.status().isOpen()).toList();
    }

    /** The classes that have something to do, those with most first. */
    List<Share> byClass() {
        return shares(line -> Stream.ofNullable(line.classId()), id -> roster.schoolClass(id)
                .map(SchoolClass::label));
    }

    /** The teachers who have something to do, those with most first. */
    List<Share> byPerson() {
        return shares(this::persons, id -> roster.person(id).map(Person::name));
    }

    private Stream<UUID> persons(Line line) {
        if (line.what() == Line.What.TEACHER) {
            return Stream.ofNullable(line.id());
        }
        return Stream.ofNullable(line.classId())
                .flatMap(its -> roster.headTeachersOn(its, day).stream())
                .map(Person::id);
    }

    private List<Share> shares(Function<Line, Stream<UUID>> whose, Function<UUID, Optional<String>> name) {
        Map<UUID, Map<Duty, Integer>> open = new LinkedHashMap<>();
        for (Result result : results) {
            result.missing().stream().flatMap(whose).forEach(id -> open.computeIfAbsent(
                            id, none -> new LinkedHashMap<>())
                    .merge(result.duty(), 1, Integer::sum));
        }
        return open.entrySet().stream()
                .flatMap(one -> name.apply(one.getKey()).stream().map(its -> share(its, one.getValue())))
                .sorted(Comparator.comparing(Share::missing).reversed())
                .toList();
    }

    private static Share share(String name, Map<Duty, Integer> byDuty) {
        int missing = byDuty.values().stream().mapToInt(Integer::intValue).sum();
        List<Share.Part> parts = byDuty.entrySet().stream()
                .map(one -> new Share.Part(one.getKey(), one.getValue()))
                .toList();
        return new Share(name, missing, parts);
    }
}
