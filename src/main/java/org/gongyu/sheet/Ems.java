package org.gongyu.sheet;

import java.util.stream.IntStream;

/** How much room text takes, in ems: the width of a Chinese character. An estimate on the safe side, since fonts differ. */
final class Ems {

    /** Points from one line of body text to the next. */
    static final double LINE = 15;

    /** Excel makes no row higher; points. */
    static final double HIGHEST = 400;

    /** Digits to an em, and what a cell keeps clear at its sides. */
    private static final double DIGITS = 2.05;

    private static final double PADDING = 1.2;

    private static final String OPENING = "“（《";

    private static final int EM = 20;
    private static final int NARROW = 11;

    private Ems() {}

    /** The ems that text takes on one line. */
    static double of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += width(text.charAt(i));
        }
        return width / (double) EM;
    }

    /** The lines that text takes where a line holds so many ems. */
    static int lines(String text, double ems) {
        if (text.length() <= ems && text.indexOf('\n') < 0) {
            return 1;
        }
        int lines = 1;
        for (int from = lineEnd(text, 0, ems); from < text.length(); from = lineEnd(text, from, ems)) {
            lines++;
        }
        return text.endsWith("\n") ? lines + 1 : lines;
    }

    /** How many characters of a text go on so many lines of so many ems. */
    static int within(String text, double ems, int lines) {
        int end = 0;
        for (int line = 0; line < lines && end < text.length(); line++) {
            end = lineEnd(text, end, ems);
        }
        return end;
    }

    /** Where the line ends that begins there: behind its last character, or behind the line break that ends it. */
    private static int lineEnd(String text, int from, double ems) {
        int room = Math.max(EM, (int) (ems * EM));
        int used = 0;
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                return i + 1;
            }
            used += width(text.charAt(i));
            if (used > room) {
                return i;
            }
        }
        return text.length();
    }

    /**
     * A Chinese label too long for one line, broken before a quotation or bracket, else where its two halves are about even and, where there
     * is room, no pair is torn.
     */
    static String evenly(String label, double ems) {
        boolean chinese = label.chars().allMatch(c -> c >= 0x2E80 || OPENING.indexOf(c) >= 0 || c == '”');
        int opening = label.length() <= ems || label.indexOf('\n') >= 0 ? -1 : opening(label);
        if (opening > 0 && opening <= ems && label.length() - opening <= ems) {
            return label.substring(0, opening) + "\n" + label.substring(opening);
        }
        int half = (label.length() + 1) / 2;
        int pairs = half + half % 2;
        int first = pairs <= ems && label.length() - pairs > 1 ? pairs : half;
        boolean helps = chinese && label.length() > ems && first <= ems && first < label.length();
        return helps ? label.substring(0, first) + "\n" + label.substring(first) : label;
    }

    private static int opening(String label) {
        return IntStream.range(1, label.length())
                .filter(i -> OPENING.indexOf(label.charAt(i)) >= 0)
                .findFirst()
                .orElse(-1);
    }

    private static int width(char c) {
        if (c == '\n' || Character.isLowSurrogate(c)) {
            return 0;
        }
        return c < 0x250 ? NARROW : EM;
    }

    /** A column's width in digits of the body font, the unit of sheets, for so many ems of text. */
    static double digits(double ems) {
        return ems * DIGITS + PADDING;
    }

    /** The ems of text that so many columns hold together where they take so many digits. */
    static double within(double digits, int columns) {
        return (digits - columns * PADDING) / DIGITS;
    }
}
