package org.gongyu.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.gongyu.text.Texts;

/**
 * Gives picocli the words of its help: the texts {@code usage.<command>.<option>}. Picocli asks for {@code gongyu.<command>.<option>}
 * and, where a command has no words of its own, for {@code <option>}.
 */
final class UsageTexts extends ResourceBundle {

    private static final String PREFIX = "usage.";
    private static final String PROGRAM = "gongyu.";

    private final Texts texts;

    UsageTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected Object handleGetObject(String key) {
        String own = PREFIX + key;
        String ofCommand = PREFIX + (key.startsWith(PROGRAM) ? key.substring(PROGRAM.length()) : key);
        return Stream.of(own, ofCommand)
                .filter(texts::has)
                .findFirst()
                .map(texts::get)
                .orElse(null);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keys().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .flatMap(key -> Stream.of(key, PROGRAM + key))
                .distinct()
                .toList());
    }
}
