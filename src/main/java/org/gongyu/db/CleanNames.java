package org.gongyu.db;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of attached files as every system can keep them. */
public final class CleanNames {

    /** Room for the ending and a number beside it in a path of 260 characters. */
    private static final int LONGEST = 100;

    private static final int LONGEST_ENDING = 12;

    /** What Windows can't have in a name, and characters without a shape, which can make a program look like a picture. */
    private static final Pattern ILLEGAL =
            Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");

    private static final Pattern OUTSIDE = Pattern.compile("^[\\s\\p{Z}.]+|[\\s\\p{Z}.]+$");

    /** Names of devices on Windows, with whatever ending. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|(com|lpt)[0-9\\u00b9\\u00b2\\u00b3])(\\s*\\..*)?");

    private CleanNames() {}

    /**
     * A name of a file or folder without what some system refuses; at most 100 characters, the ending kept.
     *
     * @param otherwise the name if nothing is left
     */
    public static String clean(String name, String otherwise) {
        return clean(name, otherwise, LONGEST);
    }

    /** {@link #clean} with at most {@code longest} characters, at least 20. */
    public static String clean(String name, String otherwise, int longest) {
        String legal = Normalizer.normalize(ILLEGAL.matcher(name).replaceAll(""), Normalizer.Form.NFC);
        String inside = trim(legal);
        if (inside.isEmpty()) {
            return otherwise;
        }
        return shortened(DEVICE.matcher(inside).matches() ? "_" + inside : inside, longest);
    }

    /** The name, or the name with the first number that makes it differ from all of {@code taken}, where case doesn't tell apart. */
    public static String unique(String name, Collection<String> taken) {
        int dot = ending(name);
        String unique = name;
        for (int number = 2; holds(taken, unique); number++) {
            unique = name.substring(0, dot) + " (" + number + ")" + name.substring(dot);
        }
        return unique;
    }

    private static boolean holds(Collection<String> taken, String name) {
        return taken.stream().anyMatch(one -> key(one).equals(key(name)));
    }

    private static String key(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static String trim(String name) {
        return OUTSIDE.matcher(name).replaceAll("");
    }

    private static String shortened(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        String end = name.substring(ending(name));
        int room = longest - end.length();
        int cut = Character.isHighSurrogate(name.charAt(room - 1)) ? room - 1 : room;
        return trim(name.substring(0, cut)) + end;
    }

    /** Where the ending with its dot begins; the length if there is none. */
    private static int ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && name.length() - dot <= LONGEST_ENDING ? dot : name.length();
    }
}
