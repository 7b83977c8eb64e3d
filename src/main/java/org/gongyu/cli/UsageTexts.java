package org.gongyu.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.gongyu.text.Texts;

/** Gives picocli the words of its help: the texts {@code usage.<command>.<option>}. */
final class UsageTexts extends ResourceBundle {

    private static final String PREFIX = "usage.";

    private final Texts texts;

    UsageTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.has(PREFIX + key) ? texts.get(PREFIX + key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keys().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .toList());
    }
}
