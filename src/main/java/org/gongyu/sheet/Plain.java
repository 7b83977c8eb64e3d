package org.gongyu.sheet;

import java.util.Locale;

/** What people type, made plain: stray spaces gone and full-width characters narrowed, where that changes no meaning. */
final class Plain {

    private static final char WIDE_FIRST = '！';
    private static final char WIDE_LAST = '～';
    private static final int WIDE_BY = WIDE_FIRST - '!';

    private Plain() {}

    /** Without white space at either end, ideographic, non-breaking and zero-width spaces included; otherwise unchanged. */
    static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Full-width letters, digits and punctuation as half-width ones; no spaces anywhere. */
    static String tight(String text) {
        int first = 0;
        while (first < text.length() && isPlain(text.charAt(first))) {
            first++;
        }
        return first == text.length() ? text : tighten(text);
    }

    /** As {@link #tight}, and in capitals: for comparing words that may be spelt carelessly. */
    static String loose(String text) {
        return tight(text).toUpperCase(Locale.ROOT);
    }

    private static String tighten(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                plain.append(narrow(c));
            }
        }
        return plain.toString();
    }

    private static char narrow(char c) {
        return c >= WIDE_FIRST && c <= WIDE_LAST ? (char) (c - WIDE_BY) : c;
    }

    private static boolean isPlain(char c) {
        return c > ' ' && c < WIDE_FIRST && !isSpace(c);
    }

    static boolean isSpace(char c) {
        return c <= ' ' || (c >= '\u0080' && isWideSpace(c));
    }

    private static boolean isWideSpace(char c) {
        return Character.isSpaceChar(c)
                || (c >= '\u200B' && c <= '\u200F')
                || c == '\u2060'
                || c == '\uFEFF'
                || c == '\u0085';
    }
}
