package org.gongyu.ledger;

/** How personal numbers look to someone who needn't read them: 120***********1234, 138****1234. */
public final class Masks {

    private Masks() {}

    /** Keeps the first 3 and last 4 characters of an identity or student number; null stays null. */
    public static String number(String number) {
        return keep(number, 3, 4);
    }

    /** Keeps the first 3 and last 4 digits of a telephone number; null stays null. */
    public static String phone(String number) {
        return keep(number, 3, 4);
    }

    private static String keep(String text, int head, int tail) {
        if (text == null) {
            return null;
        }
        int hidden = text.length() - head - tail;
        return hidden <= 0
                ? "*".repeat(text.length())
                : text.substring(0, head) + "*".repeat(hidden) + text.substring(text.length() - tail);
    }
}
