package org.gongyu.sheet;

import java.util.Optional;

/** Understands how a school calls its classes, wherever in a file it does. A {@code schoolYear} of 0 is the present one. */
public interface ClassWords {

    /** The class that words such as a title speak of, as a column would have it; empty if they speak of none, or of several. */
    Optional<String> in(String words, int schoolYear);

    /** The class that a sheet is named after: 三（2）班, 302, or 2班 under a title that speaks of one grade; empty if there is none. */
    Optional<String> named(String name, String title, int schoolYear);

    /** The grade that words speak of as a whole, as a column would have it; empty if they speak of none, of several, or of classes. */
    Optional<String> grade(String words, int schoolYear);

    /**
     * What a class is called as long as it lasts, by which two spellings are compared.
     *
     * @param grade what stands in a column of its own; null if there is none
     * @return empty if the text means no class
     */
    Optional<String> lasting(String grade, String text, int schoolYear);
}
