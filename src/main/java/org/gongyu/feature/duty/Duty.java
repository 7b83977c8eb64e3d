package org.gongyu.feature.duty;

import java.time.LocalDate;
import java.util.ArrayList;
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
     * @param isNeeded whether the duty asks for it as well, so that it isn't done before this is
     */
    record Variant(Enum<?> name, Span span, Measure measure, boolean isNeeded) {}

    /** Its words, in one line. */
    String phrase() {
        return String.join("…", phrases);
    }

    /** What its text leaves open, and how it is read. */
    List<Choice> choices() {
        List<Choice> all = new ArrayList<>();
        if (!spans.isEmpty()) {
            all.add(new Choice(
                    "span", Block.code(span), spans.stream().map(Block::code).toList()));
        }
        Map<String, Object> with = PackWriter.parameters(source);
        if (source.get("choices") instanceof Map<?, ?> choices) {
            choices.forEach((name, offered) ->
                    all.add(new Choice(name.toString(), String.valueOf(with.get(name.toString())), texts(offered))));
        }
        texts(source.get("open")).forEach(name -> all.add(new Choice(name, String.valueOf(with.get(name)), List.of())));
        return all;
    }

    private static List<String> texts(Object list) {
        return list instanceof List<?> all ? all.stream().map(String::valueOf).toList() : List.of();
    }

    /** Whether what is open may be read so. */
    boolean offers(String name, String reading) {
        return choices().stream()
                .filter(choice -> choice.name().equals(name))
                .anyMatch(choice -> choice.offered().isEmpty()
                        ? reading.matches("\\d{1,4}")
                        : choice.offered().contains(reading));
    }

    boolean isFor(Stage stage) {
        return reach.stream().anyMatch(one -> one.holds(stage));
    }
}
