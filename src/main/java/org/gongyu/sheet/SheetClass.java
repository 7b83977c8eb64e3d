package org.gongyu.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The class that a sheet is about as a whole, or the grade.
 *
 * @param where which words say so
 * @param name the class or grade, as a column would have it
 * @param year the school year that the words speak of; 0 = the present one
 * @param other what the sheet's name says where the title says {@code name}; null where they agree
 * @param isGrade whether it is a grade
 */
record SheetClass(Where where, String name, int year, String other, boolean isGrade) {

    /** What may say it; the first is believed first. */
    enum Where {
        TITLE(0),
        TAB(1),
        FILE(2);

        private final int number;

        Where(int number) {
            this.number = number;
        }

        /** What the words of a problem know it by; 0 is believed first. */
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

    /**
     * What the lines above the records, the sheet's name, and else the file's name say.
     *
     * @param title the lines above the records, but for those that tell how to fill them in
     * @param tab the sheet's name
     * @param file the file's, without its ending
     * @param year the school year that the title speaks of; 0 = the present one
     */
    private record Said(String title, String tab, String file, int year) {

        static Said by(Part<?> part, String fileName) {
            int year = TitleYear.above(part.sheet().grid(), part.matching().lastHeaderRow())
                    .schoolYear();
            return new Said(
                    SheetClass.title(part),
                    part.name(),
                    ENDING.matcher(fileName).replaceAll(""),
                    year);
        }
    }

    /** The class that is said; empty if nothing says any. */
    static Optional<SheetClass> of(Part<?> part, String fileName, ClassWords words) {
        Said said = Said.by(part, fileName);
        List<Optional<String>> found = List.of(
                words.in(said.title(), said.year()),
                words.named(said.tab(), said.title().isEmpty() ? said.file() : said.title(), said.year()),
                words.in(said.file(), said.year()));
        return of(said, found, false, name -> words.lasting(null, name, said.year()));
    }

    /** The grade that is said of a sheet that is of no class; empty if nothing says any. */
    static Optional<SheetClass> grade(Part<?> part, String fileName, ClassWords words) {
        Said said = Said.by(part, fileName);
        List<Optional<String>> found = Stream.of(said.title(), said.tab(), said.file())
                .map(text -> words.grade(text, said.year()))
                .toList();
        return of(said, found, true, name -> words.lasting(name, "1", said.year()));
    }

    /** {@code found}: by title, tab and file; {@code lasting}: what two spellings are compared by. */
    private static Optional<SheetClass> of(
            Said said, List<Optional<String>> found, boolean isGrade, Function<String, Optional<String>> lasting) {
        Optional<String> titled = found.get(Where.TITLE.number());
        Optional<String> named = found.get(Where.TAB.number());
        Optional<String> other = named.filter(
                name -> titled.isPresent() && !lasting.apply(titled.get()).equals(lasting.apply(name)));
        return Stream.of(Where.values())
                .filter(where -> found.get(where.number()).isPresent())
                .findFirst()
                .map(where -> new SheetClass(
                        where, found.get(where.number()).get(), said.year(), other.orElse(null), isGrade));
    }

    private static String title(Part<?> part) {
        return part.sheet().grid().lines().stream()
                .filter(line -> line.number() < part.matching().lastHeaderRow())
                .map(line -> String.join(" ", line.cells()))
                .filter(line -> !HOW_TO.matcher(line).find())
                .collect(Collectors.joining("\n"));
    }
}
