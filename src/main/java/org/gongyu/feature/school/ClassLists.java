package org.gongyu.feature.school;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads cells that name several classes at once: 2024级1班、2024级2班, 三年级1、2班, 3.1 3.2, 三年级1-3班, 三年级全部, 全校. Each name is read as {@link
 * ClassNames} reads it; what stands without a grade belongs to the grade before it.
 */
public final class ClassLists {

    private static final Pattern BETWEEN = Pattern.compile("[、,，;；/和及\\n\\r]+");
    private static final Pattern ALONE = Pattern.compile("\\(?(" + Numerals.PATTERN + ")\\)?班?");
    private static final Pattern RANGE = Pattern.compile(
            "(?<grade>.*?)(?<first>" + Numerals.PATTERN + ")班?[-—–~至到](?<last>" + Numerals.PATTERN + ")班?");
    private static final Pattern WHOLE_SCHOOL = Pattern.compile("全校(?:各班|所有班级?|班级)?|(?:全部|所有)(?:班级?)?|各班");
    private static final Pattern WHOLE_GRADE = Pattern.compile("(?<grade>.*?[级班])(?:全部|全体|全年级|所有|各|全)?(?:班级?)?");

    private final ClassNames names;
    private final List<ClassName> here;

    /**
     * Names as this school means them in a school year.
     *
     * @param here the classes that may be meant; what stands for a whole grade or school stands for these
     */
    public ClassLists(School school, int schoolYear, Collection<ClassName> here) {
        this.names = new ClassNames(school, schoolYear);
        this.here = List.copyOf(here);
    }

    /**
     * What a cell says.
     *
     * @param classes the classes, each once, in its order
     * @param unknown what in it is no class of the school
     */
    public record Named(List<ClassName> classes, List<String> unknown) {}

    /** The classes that a cell names; {@code text} may be null, which names none. */
    public Named read(String text) {
        Reading reading = new Reading();
        if (text != null) {
            Arrays.stream(BETWEEN.split(text, -1))
                    .map(String::strip)
                    .filter(piece -> !piece.isEmpty())
                    .forEach(reading::piece);
        }
        return new Named(List.copyOf(reading.found), List.copyOf(reading.unknown));
    }

    private List<ClassName> sameGrade(ClassName any) {
        return here.stream()
                .filter(its -> its.stage() == any.stage() && its.entryYear() == any.entryYear())
                .toList();
    }

    /** A cell, as far as it is read; what was named last says to which grade a number alone belongs. */
    private final class Reading {

        private final Set<ClassName> found = new LinkedHashSet<>();
        private final List<String> unknown = new ArrayList<>();
        private ClassName last;

        /** What stands between two commas: one name whose blanks mean nothing, or names with blanks between them. */
        private void piece(String text) {
            if (isRead(Numerals.plain(text))) {
                return;
            }
            List<String> words = List.of(text.split("\\s+"));
            for (int i = 0; i < words.size(); i++) {
                boolean numbered = i + 1 < words.size()
                        && ALONE.matcher(Numerals.plain(words.get(i + 1))).matches();
                word(Numerals.plain(words.get(i)), numbered);
            }
        }

        /** {@code numbered}: a number without a grade follows, so that a grade says only where that belongs. */
        private void word(String text, boolean numbered) {
            Optional<ClassName> grade = grade(text);
            if (numbered && grade.isPresent()) {
                last = grade.get();
            } else if (!isRead(text)) {
                unknown.add(text);
            }
        }

        private boolean isRead(String text) {
            return isAll(names.parse(text)
                            .or(() -> numbered(text))
                            .map(List::of)
                            .orElse(List.of()))
                    || isAll(range(text))
                    || isAll(grade(text).map(ClassLists.this::sameGrade).orElse(List.of()))
                    || isAll(WHOLE_SCHOOL.matcher(text).matches() ? here : List.of());
        }

        private boolean isAll(List<ClassName> those) {
            if (those.isEmpty() || !here.containsAll(those)) {
                return false;
            }
            found.addAll(those);
            last = those.get(those.size() - 1);
            return true;
        }

        private Optional<ClassName> numbered(String text) {
            Matcher alone = ALONE.matcher(text);
            return last != null && alone.matches()
                    ? Optional.of(new ClassName(last.stage(), last.entryYear(), Numerals.read(alone.group(1))))
                    : Optional.empty();
        }

        private List<ClassName> range(String text) {
            Matcher range = RANGE.matcher(text);
            if (!range.matches()) {
                return List.of();
            }
            String first = range.group("first");
            Optional<ClassName> from = names.parse(range.group("grade") + first)
                    .or(() -> range.group("grade").isEmpty() ? numbered(first) : Optional.empty());
            int to = Numerals.read(range.group("last"));
            return from.map(one -> sameGrade(one).stream()
                            .filter(its -> its.number() >= one.number() && its.number() <= to)
                            .toList())
                    .filter(those -> those.stream().anyMatch(its -> its.number() == to))
                    .orElse(List.of());
        }

        private Optional<ClassName> grade(String text) {
            Matcher whole = WHOLE_GRADE.matcher(text);
            return whole.matches() ? names.parse(whole.group("grade"), "1") : Optional.empty();
        }
    }
}
