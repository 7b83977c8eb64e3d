package org.gongyu.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongyu.ledger.Option;
import org.gongyu.text.Texts;

/** The spellings of a closed list of choices: labels first, then constant names, then aliases. */
final class Words {

    private final List<String> labels = new ArrayList<>();
    private final Map<String, Enum<?>> spellings = new HashMap<>();

    Words(Class<? extends Enum<?>> options, Texts texts) {
        List<Enum<?>> constants = Stream.<Enum<?>>of(options.getEnumConstants()).toList();
        constants.forEach(option -> labels.add(texts.option(option)));
        constants.forEach(option -> learn(texts.option(option), option));
        constants.forEach(
                option -> Texts.CHINESE.find(Texts.optionKey(option)).ifPresent(label -> learn(label, option)));
        constants.forEach(option -> learn(option.name(), option));
        constants.forEach(option -> ((Option) option).aliases().forEach(alias -> learn(alias, option)));
    }

    private void learn(String spelling, Enum<?> option) {
        spellings.putIfAbsent(Plain.loose(spelling), option);
    }

    /** The option spelt so; null if there is none. */
    Enum<?> option(String written) {
        return spellings.get(Plain.loose(written));
    }

    /** The labels a person may choose from. */
    String allowed() {
        return String.join("、", labels);
    }
}
