package org.gongyu.feature.roster;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongyu.names.Spelling;
import org.gongyu.sheet.Values;

/**
 * People by name, as a typed list names them.
 *
 * @param <P> a child or a teacher
 */
final class ByName<P> {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

    private final Map<String, List<P>> people;

    ByName(Collection<P> people, Function<P, String> name) {
        this.people = people.stream().collect(groupingBy(one -> Spelling.key(name.apply(one))));
    }

    /**
     * Everyone of that name; blanks and the kind of dot don't matter, nor what stands in brackets or how one speaks to the bearer, if
     * nobody is called so.
     */
    List<P> named(String name) {
        return Stream.of(name, Spelling.bare(name), Spelling.untitled(name))
                .map(one -> people.getOrDefault(Spelling.key(one), List.of()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The names in a cell. Blanks part them only where that makes names that are all known. */
    List<String> split(String written) {
        return written == null
                ? List.of()
                : Values.names(written).stream().flatMap(this::apart).toList();
    }

    private Stream<String> apart(String name) {
        List<String> parts = List.of(BLANKS.split(name));
        boolean several = named(name).isEmpty()
                && parts.stream().noneMatch(part -> named(part).isEmpty());
        return several ? parts.stream() : Stream.of(name);
    }
}
