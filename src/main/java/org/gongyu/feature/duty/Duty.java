package org.gongyu.feature.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongyu.feature.school.Stage;

/**
 * What a document asks of a school.
 *
 * @param id its number, such as 000-8c
 * @param clause the article of the document
 * @param phrases its words, quoted
 * @param strength how binding it is
 * @param reach which schools it is laid on
 * @param span within which time
 * @param spans the times that the text may mean, as a school may choose
 * @param due by when, where the document names a day; null if it doesn't
 * @param measure how it is counted
 * @param besides other figures beside it
 * @param source what the pack file says, to be changed and written again
 * @param isOff whether the school has switched it off
 */
record Duty(
        String id,
        String clause,
        List<String> phrases,
        Strength strength,
        Set<Reach> reach,
        Span span,
        List<Span> spans,
        LocalDate due,
        Measure measure,
        List<Variant> besides,
        Map<String, Object> source,
        boolean isOff) {

    /**
     * Another figure.
     *
     * @param name what it is: a {@link Beside}, or the choice that was not taken
     * @param span within which time
     * @param measure how it is counted
     */
    record Variant(Enum<?> name, Span span, Measure measure) {}

    /** Its words, in one line. */
    String phrase() {
        return String.join("…", phrases);
    }

    boolean isFor(Stage stage) {
        return reach.stream().anyMatch(one -> one.holds(stage));
    }
}
