package org.gongyu.vault;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What may be a password: long enough, and not what everybody would try first. */
public final class Passwords {

    public static final int SHORTEST = 10;

    /** The part of a name that counts: 实验小学 in 第一实验小学. */
    private static final int NAME_PART = 4;

    private static final int FEWEST_DIFFERENT = 5;

    /** Four digits of a year, then month and day, with anything before and after. */
    private static final Pattern BIRTHDAY =
            Pattern.compile("(19|20)\\d{2}[-./年]?(0?[1-9]|1[0-2])[-./月]?(0?[1-9]|[12]\\d|3[01])日?");

    private static final Pattern LETTERS_LEFT = Pattern.compile("[^\\d\\W_]|[\\p{IsHan}]");

    private static final Set<String> COMMON = Set.of(
            "password",
            "passw0rd",
            "qwertyuiop",
            "qwerty",
            "asdfghjkl",
            "zxcvbnm",
            "1q2w3e4r",
            "1qaz2wsx",
            "abcdefghij",
            "iloveyou",
            "woaini",
            "admin",
            "administrator",
            "gongyu",
            "xuexiao",
            "laoshi",
            "banzhuren",
            "letmein",
            "welcome",
            "woaini1314",
            "5201314",
            "abc",
            "a",
            "aa",
            "qq",
            "wang",
            "li",
            "zhang");

    private Passwords() {}

    /**
     * What is wrong with a password, as the last part of the text {@code account.password.…}; empty if nothing.
     *
     * @param names what it must not be made of: the user's name, the school's; blanks and nulls are left alone
     */
    public static Optional<String> problem(char[] password, List<String> names) {
        String plain = plain(new String(password));
        if (plain.codePointCount(0, plain.length()) < SHORTEST) {
            return Optional.of("short");
        }
        if (plain.codePoints().distinct().count() < FEWEST_DIFFERENT || isRun(plain)) {
            return Optional.of("simple");
        }
        if (BIRTHDAY.matcher(plain).find()
                && !isLongWithout(BIRTHDAY.matcher(plain).replaceAll(""))) {
            return Optional.of("birthday");
        }
        if (!LETTERS_LEFT.matcher(plain).find()) {
            return Optional.of("digits");
        }
        if (COMMON.contains(letters(plain)) || COMMON.contains(plain)) {
            return Optional.of("common");
        }
        return holdsName(plain, names) ? Optional.of("name") : Optional.empty();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** The letters, without digits and marks around them: {@code admin} of admin@2026!. */
    private static String letters(String plain) {
        return plain.replaceAll("[\\d\\W_]", "");
    }

    /** Whether every character follows on the one before it, up or down: 0123456789, jihgfedcba. */
    private static boolean isRun(String plain) {
        int steps = plain.length() - 1;
        int up = 0;
        int down = 0;
        for (int place = 0; place < steps; place++) {
            int step = (plain.charAt(place + 1) - plain.charAt(place) + 10) % 10;
            up += step == 1 ? 1 : 0;
            down += step == 9 ? 1 : 0;
        }
        return up == steps || down == steps;
    }

    /** A birthday inside a password that would be long enough without it does no harm. */
    private static boolean isLongWithout(String rest) {
        return rest.codePointCount(0, rest.length()) >= SHORTEST && !COMMON.contains(letters(rest));
    }

    private static boolean holdsName(String plain, List<String> names) {
        return names.stream()
                .filter(name -> name != null && !name.isBlank())
                .map(Passwords::plain)
                .anyMatch(name -> isMadeOf(plain, name));
    }

    private static boolean isMadeOf(String plain, String name) {
        for (int from = 0; from + NAME_PART <= name.length(); from++) {
            if (plain.contains(name.substring(from, from + NAME_PART))) {
                return true;
            }
        }
        return name.length() > 1 && plain.contains(name) && !isLongWithout(plain.replace(name, ""));
    }
}
