package org.gongyu.feature.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gongyu.feature.school.Lists;

/** What the documents ask of a committee. */
final class Composition {

    /** 000-3b: 不少于5人的工作小组; the coordinator counts. */
    static final int LEAST_OF_STATION = 5;

    private final Families families;
    private final Lists lists;
    private final LocalDate day;
    private final Predicate<String> asked;

    /**
     * The checks of a day.
     *
     * @param asked tells whether the school goes by a duty, by its id: a composition that no document of its own asks for isn't wrong
     */
    Composition(Families families, Lists lists, LocalDate day, Predicate<String> asked) {
        this.families = families;
        this.lists = lists;
        this.day = day;
        this.asked = asked;
    }

    /** Whether there should be a committee of that body at all. */
    boolean isWanted(Body body) {
        return switch (body.kind()) {
            case PARENTS -> true;
            case GUIDANCE -> asked.test("001-5") || asked.test("004-2a");
            case JOINT -> asked.test("003-6");
            case STATION -> asked.test("000-3a");
        };
    }

    /** What is wrong with a body's committee; {@code council} is null if there is none. */
    List<Finding> check(Body body, Council council) {
        if (council == null) {
            return List.of(Finding.of(body.kind() == CommitteeKind.PARENTS ? Check.MISSING : Check.NOT_SET_UP));
        }
        List<Finding> found = new ArrayList<>();
        if (council.committee().isPast(day)) {
            found.add(Finding.of(Check.PAST_OFFICE));
        }
        if (council.held().isEmpty()) {
            found.add(Finding.of(Check.EMPTY));
        } else {
            found.addAll(ofMembers(body, council));
        }
        council.vacant().forEach(seat -> found.add(new Finding(Check.VACANT, seat, List.of())));
        if (needsCharter(body) && council.committee().charter() == null) {
            found.add(Finding.of(Check.NO_CHARTER));
        }
        return found;
    }

    private boolean needsCharter(Body body) {
        return body.level() == Level.SCHOOL
                && switch (body.kind()) {
                    case PARENTS -> asked.test("003-5") || asked.test("004-2a");
                    case GUIDANCE -> asked.test("004-2a");
                    case JOINT, STATION -> false;
                };
    }

    private List<Finding> ofMembers(Body body, Council council) {
        return switch (body.kind()) {
            case PARENTS -> ofParents(body, council);
            case GUIDANCE -> council.heads(lists).isEmpty() ? List.of(Finding.of(Check.NO_HEAD)) : List.of();
            case JOINT -> asked.test("003-6") ? missing(Check.PART_MISSING, Part.OF_JOINT, council) : List.of();
            case STATION -> asked.test("000-3b") ? ofStation(council) : List.of();
        };
    }

    private List<Finding> ofParents(Body body, Council council) {
        List<Sitting> heads = council.heads(lists);
        if (heads.isEmpty()) {
            return List.of(Finding.of(Check.NO_HEAD));
        }
        boolean asks = body.level() == Level.SCHOOL && asked.test("000-7a");
        boolean party = heads.stream().anyMatch(head -> head.seat().part() == Part.PARTY);
        return asks && !party ? List.of(Finding.of(Check.HEAD_NOT_PARTY)) : List.of();
    }

    private List<Finding> ofStation(Council council) {
        List<Finding> found = new ArrayList<>();
        if (council.held().stream().noneMatch(one -> lists.is(one.seat().post(), "COORDINATOR"))) {
            found.add(Finding.of(Check.NO_COORDINATOR));
        }
        if (council.held().size() < LEAST_OF_STATION) {
            found.add(Finding.of(Check.TOO_SMALL));
        }
        found.addAll(missing(Check.STATION_PART_MISSING, Part.OF_STATION, council));
        return found;
    }

    private List<Finding> missing(Check check, Set<Part> wanted, Council council) {
        Set<Part> there = council.held().stream()
                .map(one -> one.part(council.committee().kind(), families))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
        List<Part> missing =
                wanted.stream().filter(part -> !there.contains(part)).toList();
        return missing.isEmpty() ? List.of() : List.of(new Finding(check, null, missing));
    }
}
