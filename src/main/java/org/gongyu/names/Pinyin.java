package org.gongyu.names;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Pinyin of names, for finding and sorting: 张三 is {@code zhang san}, found by zs, zhs, zhangs, san and the like. */
public final class Pinyin {

    private Pinyin() {}

    /** Loading takes some tenths of a second, so it waits for the first name. */
    private static final class Reader {
        private static final Transliterator TONES = Transliterator.getInstance("Han-Latin/Names");
        private static final Transliterator PLAIN = Transliterator.getInstance("Latin-Ascii; Lower");

        private Reader() {}

        /** Most names are made of a few hundred characters, and reading one takes ICU most of a millisecond. */
        private static final Map<Integer, String> KNOWN = new ConcurrentHashMap<>();

        private static String read(String text) {
            if (text.codePoints().allMatch(Character::isIdeographic)) {
                return text.codePoints()
                        .mapToObj(
                                one -> KNOWN.computeIfAbsent(one, unread -> transliterated(Character.toString(unread))))
                        .collect(Collectors.joining(" "));
            }
            return transliterated(text);
        }

        private static String transliterated(String text) {
            String withTones = TONES.transliterate(text).replaceAll("[üǖǘǚǜÜǕǗǙǛ]", "v");
            return PLAIN.transliterate(withTones).replaceAll("[^a-z0-9]+", " ").strip();
        }
    }

    /**
     * The syllables of a name in lower case without tones, separated by spaces; ü is v. Rare surnames and those with a reading of
     * their own come from a table. The name itself is never altered by anything here.
     *
     * @return empty for blank; never null
     */
    public static String of(String name) {
        if (name == null || name.isBlank()) {
            return "";
        }
        String whole = name.strip();
        String surname = Surnames.in(whole);
        if (surname.isEmpty()) {
            return Reader.read(whole);
        }
        return (Surnames.reading(surname) + " " + Reader.read(whole.substring(surname.length()))).strip();
    }

    /**
     * Whether what was typed are beginnings of syllables that follow each other.
     *
     * @param keys what {@link #of} gave
     * @param typed letters; spaces and apostrophes don't matter, u stands for ü too. Anything else, or nothing, matches nothing.
     */
    public static boolean matches(String keys, String typed) {
        String letters = typed.toLowerCase(Locale.ROOT).replaceAll("[\\s'’]", "");
        return letters.matches("[a-z0-9]+") && matchesLetters(keys, letters);
    }

    /** {@link #matches} for letters that are already lower case and nothing else: for going through many names quickly. */
    public static boolean matchesLetters(String keys, String letters) {
        for (int start = 0; start >= 0 && start < keys.length(); start = nextSyllable(keys, start)) {
            if (from(keys, start, letters, 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean from(String keys, int start, String letters, int done) {
        int at = start;
        for (int i = done; ; i++, at++) {
            if (i == letters.length()) {
                return true;
            }
            int next = i > done ? nextSyllable(keys, at - 1) : -1;
            if (next > 0 && from(keys, next, letters, i)) {
                return true;
            }
            if (at >= keys.length() || !same(keys.charAt(at), letters.charAt(i))) {
                return false;
            }
        }
    }

    private static boolean same(char key, char typed) {
        return key == typed || (key == 'v' && typed == 'u');
    }

    /** Where the syllable after the one at {@code at} begins; -1 = it is the last. */
    private static int nextSyllable(String keys, int at) {
        int gap = keys.indexOf(' ', at);
        return gap < 0 ? -1 : gap + 1;
    }
}
