package org.gongyu.feature.school;

import java.text.Normalizer;

/** Numbers up to 99 as files write them: 2, 02, ２, 二, 十二, 二十三. */
final class Numerals {

    /** A pattern that matches one; what it matches may still be no number. */
    static final String PATTERN = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})";

    private static final String DIGITS = "〇一二三四五六七八九";

    private Numerals() {}

    /** The text in half width, without any blanks. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u200b\\ufeff]+", "");
    }

    /** The number that is written; 0 if it is none. */
    static int read(String written) {
        if (written.chars().allMatch(Character::isDigit)) {
            return Integer.parseInt(written);
        }
        int ten = written.indexOf('十');
        if (ten < 0) {
            return written.length() == 1 ? digit(written) : 0;
        }
        int tens = ten == 0 ? 1 : digit(written.substring(0, ten));
        String rest = written.substring(ten + 1);
        boolean read = tens > 0 && (rest.isEmpty() || digit(rest) > 0);
        return read ? tens * 10 + (rest.isEmpty() ? 0 : digit(rest)) : 0;
    }

    private static int digit(String one) {
        return one.length() == 1 ? Math.max(0, DIGITS.indexOf(one)) : 0;
    }
}
