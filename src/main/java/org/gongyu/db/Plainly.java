package org.gongyu.db;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Link;

/** Values as text that is the same in every language, and back. A link is kept without its words: a name may change, or have to go. */
final class Plainly {

    private static final String BETWEEN = ",";

    private Plainly() {}

    /** The text for a value of that kind; null for null. */
    static String write(Kind<?> kind, Object value) {
        if (value == null) {
            return null;
        }
        return switch (kind.type()) {
            case TEXT, LONG_TEXT, ID_NUMBER, PHONE, NUMBER, SCHOOL_YEAR, DAY, TIME, FLAG -> value.toString();
            case CHOICE -> ((Enum<?>) value).name();
            case LINK -> ((Link) value).id().toString();
            case LINKS ->
                ((List<?>) value)
                        .stream().map(link -> ((Link) link).id().toString()).collect(Collectors.joining(BETWEEN));
        };
    }

    /** The value that {@link #write} wrote. */
    static Object read(Kind<?> kind, String text) {
        if (text == null) {
            return null;
        }
        return switch (kind.type()) {
            case TEXT, LONG_TEXT, ID_NUMBER, PHONE -> text;
            case NUMBER, SCHOOL_YEAR -> Integer.valueOf(text);
            case DAY -> LocalDate.parse(text);
            case TIME -> LocalTime.parse(text);
            case FLAG -> Boolean.valueOf(text);
            case CHOICE -> option((Kind.Choice<?>) kind, text);
            case LINK -> link(text);
            case LINKS -> text.isEmpty() ? List.of() : links(text).toList();
        };
    }

    private static Object option(Kind.Choice<?> kind, String name) {
        return Arrays.stream(kind.options().getEnumConstants())
                .filter(option -> option.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + name + " among " + kind.options()));
    }

    private static Stream<Link> links(String ids) {
        return Arrays.stream(ids.split(BETWEEN, -1)).map(Plainly::link);
    }

    private static Link link(String id) {
        return new Link(UUID.fromString(id), "");
    }
}
