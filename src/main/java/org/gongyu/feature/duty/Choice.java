package org.gongyu.feature.duty;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a duty's text leaves open, and how the school reads it.
 *
 * @param name the parameter of the measure, or {@code span}
 * @param current how it is read now, as pack files write it
 * @param offered the readings to choose from; empty = any whole number
 */
record Choice(String name, String current, List<String> offered) {

    /** The parameters of measures that a pack may offer readings of. */
    static final List<String> PARAMETERS = List.of("manner", "per", "group", "themed", "kinds", "attending");

    /** The reading that pack files write so; empty if there is none of that parameter. */
    static Optional<? extends Enum<?>> reading(String name, String written) {
        return readings(name).filter(one -> Block.code(one).equals(written)).findFirst();
    }

    /** How pack files write the readings there are of a parameter. */
    static Stream<String> written(String name) {
        return readings(name).map(Block::code);
    }

    private static Stream<? extends Enum<?>> readings(String name) {
        return switch (name) {
            case "span" -> Stream.of(Span.values());
            case "manner" -> Stream.of(Manner.values());
            case "per" -> Stream.of(Per.values());
            case "group" -> Stream.of(Group.values());
            case "themed" -> Stream.of(Themed.values());
            case "kinds" -> Stream.of(Kinds.values());
            case "attending" -> Stream.of(Attending.values());
            default -> Stream.empty();
        };
    }
}
