package org.gongyu.ledger;

import java.util.List;

/**
 * Something wrong, or doubtful, with a value. The key names it in files and on the command line ({@code required}, {@code id-checksum}
 * …); its words are the text {@code problem.<key>} with the arguments filled in.
 *
 * @param field the field it stands beside; null where it concerns the whole record
 * @param key what is wrong, from the list in the command line's contract
 * @param args fillings for the words; never null
 * @param warning true where the record may be saved all the same
 */
public record Problem(Field<?, ?> field, String key, List<Object> args, boolean warning) {

    /** Something that must be mended before the record can be saved. */
    public static Problem error(Field<?, ?> field, String key, Object... args) {
        return new Problem(field, key, List.of(args), false);
    }

    /** Something that a person should look at, but that doesn't stop the record. */
    public static Problem warning(Field<?, ?> field, String key, Object... args) {
        return new Problem(field, key, List.of(args), true);
    }

    /** Whether any of these stops the record. */
    public static boolean anyError(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> !problem.warning());
    }
}
