package org.gongyu.feature.care;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gongyu.feature.roster.Relation;

/**
 * The grandparents that a file names in free words, with their days of birth: 祖父张守义 1953-04-11；外祖母已去世. Who is named otherwise is left
 * out: better a box that someone fills in by hand than one with a wrong name.
 */
final class Elders {

    private static final String WHO = "(外祖父|外祖母|祖父|祖母|外公|外婆|姥爷|姥姥|爷爷|奶奶)[：:\\s]*";
    private static final String NAME = "([\\p{IsHan}·]{2,10}?)[\\s，,（(]*";
    private static final String BORN = "((?:18|19|20)\\d\\d)\\D(\\d{1,2})\\D(\\d{1,2})";
    private static final Pattern ALIVE = Pattern.compile(WHO + NAME + BORN);
    private static final Pattern DEAD = Pattern.compile(WHO + "(?:已经?)?(?:去世|故|病故|亡故|死亡)");

    /** As the form wants the dead marked (its note 4). */
    private static final String DASH = "—";

    private final Map<Relation, Elder> elders = new EnumMap<>(Relation.class);

    /**
     * A grandparent.
     *
     * @param name — for one who died
     * @param born null if there is no such day
     */
    record Elder(String name, LocalDate born) {}

    /** Those that a text names; of null, none. */
    static Elders in(String words) {
        Elders found = new Elders();
        if (words != null) {
            DEAD.matcher(words)
                    .results()
                    .forEach(dead -> found.elders.put(relation(dead.group(1)), new Elder(DASH, null)));
            ALIVE.matcher(words)
                    .results()
                    .forEach(one -> found.elders.put(relation(one.group(1)), new Elder(one.group(2), born(one))));
        }
        return found;
    }

    private Elders() {}

    private static LocalDate born(MatchResult alive) {
        try {
            return LocalDate.of(
                    Integer.parseInt(alive.group(3)),
                    Integer.parseInt(alive.group(4)),
                    Integer.parseInt(alive.group(5)));
        } catch (DateTimeException noSuchDay) {
            return null; // 1953-02-30 in a free text: the day is then written by hand
        }
    }

    private static Relation relation(String word) {
        return switch (word) {
            case "祖父", "爷爷" -> Relation.GRANDFATHER;
            case "祖母", "奶奶" -> Relation.GRANDMOTHER;
            case "外祖父", "外公", "姥爷" -> Relation.MATERNAL_GRANDFATHER;
            default -> Relation.MATERNAL_GRANDMOTHER;
        };
    }

    /** The one of that relation; null if none is named. */
    Elder of(Relation relation) {
        return elders.get(relation);
    }
}
