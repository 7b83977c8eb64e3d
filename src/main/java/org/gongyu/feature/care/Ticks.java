package org.gongyu.feature.care;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongyu.text.Texts;

/** The choices that an official form prints with brackets to tick: 健康（√）残疾（　）患病（　）. */
final class Ticks {

    private static final Pattern APART = Pattern.compile("[、，,；;。\\s]+");

    private final Texts texts;
    private final List<List<String>> options;

    /** The choices under a text's key, apart by |; each as the form prints it, then by / what else people call it. */
    Ticks(Texts texts, String key) {
        this.texts = texts;
        this.options = Stream.of(texts.get(key).split("\\|"))
                .map(option -> List.of(option.split("/")))
                .toList();
    }

    /** What a choice is called; null for null. */
    String name(Integer option) {
        return option == null ? null : options.get(option).get(0);
    }

    /** All choices with one ticked; null ticks none, for someone to do so by hand. */
    String printed(Integer option) {
        return printed(option == null ? Set.of() : Set.of(option), "");
    }

    /** All choices with those ticked that the words name one by one; what they say besides stands behind the last, 其他. */
    String printed(String words) {
        Set<Integer> ticked = new HashSet<>();
        StringJoiner rest = new StringJoiner("、");
        Stream.of(APART.split(words == null ? "" : words))
                .filter(part -> !part.isEmpty() && !part.equals(texts.get("care.left.none")))
                .forEach(part -> {
                    int option = named(part);
                    ticked.add(option < 0 ? options.size() - 1 : option);
                    rest.add(option < 0 ? part : "");
                });
        String others = rest.toString().replaceAll("、+", "、").replaceAll("^、|、$", "");
        return printed(ticked, others);
    }

    private int named(String part) {
        return options.stream()
                .filter(option -> option.contains(part))
                .findFirst()
                .map(options::indexOf)
                .orElse(-1);
    }

    private String printed(Set<Integer> ticked, String behind) {
        StringBuilder all = new StringBuilder();
        for (int option = 0; option < options.size(); option++) {
            String key = ticked.contains(option) ? "care.left.ticked" : "care.left.not-ticked";
            all.append(texts.get(key, name(option)));
        }
        return all.append(behind).toString();
    }
}
