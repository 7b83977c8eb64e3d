package org.gongyu.text;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The program's words in one language. Keys are the same in every language; a missing key is an error, found by {@code EveryTextTest}
 * rather than by a user.
 */
public final class Texts {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** One properties file per part of the program, under {@code org/gongyu/text}. */
    static final List<String> PARTS = List.of(
            "kernel",
            "app",
            "account",
            "cli",
            "school",
            "roster",
            "visit",
            "care",
            "committee",
            "report",
            "intake",
            "duty",
            "privacy",
            "activity",
            "mentor",
            "office",
            "backup");

    /** The language of schools' files, whatever language the program speaks. */
    public static final Texts CHINESE = in(Locale.SIMPLIFIED_CHINESE);

    private final Locale locale;
    private final Map<String, String> words;

    private Texts(Locale locale, Map<String, String> words) {
        this.locale = locale;
        this.words = words;
    }

    /** The words in Chinese or, for an English locale, in English. */
    public static Texts in(Locale locale) {
        boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        Locale known = english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        Map<String, String> words = new LinkedHashMap<>();
        PARTS.forEach(part -> load(part, known, words));
        return new Texts(known, words);
    }

    /** The same words and some more, for ledgers whose words are not among the program's. */
    public Texts and(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(words);
        all.putAll(more);
        return new Texts(locale, all);
    }

    private static void load(String part, Locale locale, Map<String, String> words) {
        ResourceBundle bundle = PropertyResourceBundle.getBundle(
                "org.gongyu.text." + part + "_" + locale.getLanguage(),
                Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        for (String key : bundle.keySet()) {
            if (words.put(key, plain(bundle.getString(key))) != null) {
                throw new IllegalStateException("text " + key + " is given twice");
            }
        }
    }

    /** The words of a key with {0}, {1} … filled in; throws MissingResourceException if there is no such key. */
    public String get(String key, Object... args) {
        String pattern = words.get(key);
        if (pattern == null) {
            throw new MissingResourceException("no text for " + key, Texts.class.getName(), key);
        }
        return args.length == 0 ? pattern : new MessageFormat(pattern.replace("'", "''"), locale).format(args);
    }

    /** An apostrophe is one, whether or not it is doubled as MessageFormat wants it. */
    private static String plain(String pattern) {
        return pattern.replace("''", "'");
    }

    /** The words of a key; empty if there is no such key. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(words.get(key));
    }

    /** Whether there are words for a key. */
    public boolean has(String key) {
        return words.containsKey(key);
    }

    /** A day as headings and notes write it: 2026年1月15日. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(get("sheet.day-pattern"), locale).format(day);
    }

    /** A moment as lists and notices write it, in every language: 2026-10-08 15:30. */
    public static String minute(LocalDateTime moment) {
        return MINUTE.format(moment);
    }

    /** The label of an option: the text {@code option.<EnumName>.<CONSTANT>}. */
    public String option(Enum<?> option) {
        return get(optionKey(option));
    }

    /** The key of an option's label. */
    public static String optionKey(Enum<?> option) {
        return "option." + option.getDeclaringClass().getSimpleName() + "." + option.name();
    }

    public Locale locale() {
        return locale;
    }

    /** Every key. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(words.keySet());
    }
}
