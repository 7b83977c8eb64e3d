package org.gongyu.sheet;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The class that a sheet is about as a whole.
 *
 * @param where which words say so
 * @param name the class, as a column would have it
 * @param year the school year that the words speak of; 0 = the present one
 * @param other the class that the sheet's name says where the title says {@code name}; null where they agree
 */
record SheetClass(Where where, String name, int year, String other) {

    /** What may say it; the first is believed first. */
    enum Where {
        TITLE(0),
        TAB(1),
        FILE(2);

        private final int number;

        Where(int number) {
            this.number = number;
        }

        /** What the words of a problem know it by. */
        int number() {
            return number;
        }
    }

    /** Lines that tell how to fill a form in. */
    private static final Pattern HOW_TO = Pattern.compile("说明|例如|示例|格式|样例|如[:：“\"]|请填|填写");

    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z]{2,5}$");

    boolean isClash() {
        return other != null;
    }

    /** What the lines above the records, the sheet's name, and else the file's name say; empty if none says anything. */
    static Optional<SheetClass> of(Part<?> part, String fileName, ClassWords words) {
        int year = TitleYear.above(part.sheet().grid(), part.matching().lastHeaderRow())
                .schoolYear();
        String title = title(part);
        String file = ENDING.matcher(fileName).replaceAll("");
        Optional<String> titled = words.in(title, year);
        Optional<String> named = words.named(part.name(), title.isEmpty() ? file : title, year);
        if (titled.isPresent() && named.isPresent()) {
            boolean same = words.lasting(null, titled.get(), year).equals(words.lasting(null, named.get(), year));
            return Optional.of(new SheetClass(Where.TITLE, titled.get(), year, same ? null : named.get()));
        }
        return titled.map(name -> new SheetClass(Where.TITLE, name, year, null))
                .or(() -> named.map(name -> new SheetClass(Where.TAB, name, year, null)))
                .or(() -> words.in(file, year).map(name -> new SheetClass(Where.FILE, name, year, null)));
    }

    private static String title(Part<?> part) {
        return part.sheet().grid().lines().stream()
                .filter(line -> line.number() < part.matching().lastHeaderRow())
                .map(line -> String.join(" ", line.cells()))
                .filter(line -> !HOW_TO.matcher(line).find())
                .collect(Collectors.joining("\n"));
    }
}
