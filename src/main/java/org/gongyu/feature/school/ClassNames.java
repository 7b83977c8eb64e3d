package org.gongyu.feature.school;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the names that schools give their classes: 2024级1班, 2024级（1）班, 一年级1班, 一(1)班, 一年一班, 101班, 七年级3班, 初一2班, 高一1班, 小班1班 … Grades are
 * counted from a school year, since the names with grades move on each autumn.
 */
public final class ClassNames {

    private static final String STAGE = "(?<stage>小学|初中|高中|幼儿园|中职|初|高)?";
    private static final String NUMBER = "[-.]?\\(?(?<number>" + Numerals.PATTERN + ")\\)?班?";
    private static final Pattern COHORT = Pattern.compile(STAGE + "(?<year>20\\d{2}|\\d{2})级" + NUMBER);
    private static final Pattern GRADED =
            Pattern.compile("(?<grade>.*?年级?|[初高]" + Numerals.PATTERN + "?|[小中大]班?)" + NUMBER);
    private static final Pattern SHORT =
            Pattern.compile("(?<grade>[一二三四五六七八九](?!十)|[初高][一二三四1-4]|[1-9](?=[-.(]))" + NUMBER);
    /** 101班: the first class of the first grade. */
    private static final Pattern HUNDREDS = Pattern.compile("(?<grade>[1-9])(?<number>\\d{2})班?");

    private static final Pattern ALONE = Pattern.compile(NUMBER);
    private static final Pattern COHORT_ALONE = Pattern.compile(STAGE + "(?<year>20\\d{2}|\\d{2})级?");

    private final School school;
    private final Grades grades;

    /** Names as this school means them in a school year (2025 = 2025—2026学年). */
    public ClassNames(School school, int schoolYear) {
        this.school = school;
        this.grades = new Grades(school, schoolYear);
    }

    /** The class that is meant; empty if that can't be told. */
    public Optional<ClassName> parse(String text) {
        if (text == null) {
            return Optional.empty();
        }
        String plain = Numerals.plain(text);
        return cohort(plain)
                .or(() -> graded(GRADED, plain))
                .or(() -> graded(SHORT, plain))
                .or(() -> graded(HUNDREDS, plain));
    }

    /** The class that is meant by a column 年级 and a column 班级, either of which may be null or tell all. */
    public Optional<ClassName> parse(String grade, String text) {
        if (grade == null || grade.isBlank()) {
            return parse(text);
        }
        String plain = Numerals.plain(text == null ? "" : text);
        Optional<ClassName> bare = matched(ALONE, plain, name -> alone(Numerals.plain(grade), number(name)));
        return bare.or(() -> cohortOf(grade, plain)).or(() -> parse(text));
    }

    /** 2024级1班 beside 七年级: in a nine-year school only the grade tells which of two classes is meant. */
    private Optional<ClassName> cohortOf(String grade, String plain) {
        return cohort(plain).flatMap(name -> grades.entry(Numerals.plain(grade))
                .filter(entry -> entry.year() == name.entryYear())
                .map(entry -> new ClassName(entry.stage(), entry.year(), name.number())));
    }

    private Optional<ClassName> cohort(String plain) {
        return matched(COHORT, plain, name -> cohort(name, number(name)));
    }

    private Optional<ClassName> cohort(Matcher name, int number) {
        int written = Integer.parseInt(name.group("year"));
        int year = written < 100 ? 2000 + written : written;
        return grades.stage(name.group("stage")).flatMap(stage -> named(new Grades.Entry(stage, year), number));
    }

    private Optional<ClassName> graded(Pattern pattern, String plain) {
        return matched(
                pattern, plain, name -> grades.entry(name.group("grade")).flatMap(entry -> named(entry, number(name))));
    }

    private Optional<ClassName> alone(String grade, int number) {
        return grades.entry(grade)
                .flatMap(entry -> named(entry, number))
                .or(() -> matched(COHORT_ALONE, grade, name -> cohort(name, number)));
    }

    private Optional<ClassName> named(Grades.Entry entry, int number) {
        return number >= 1 && school.has(entry.stage())
                ? Optional.of(new ClassName(entry.stage(), entry.year(), number))
                : Optional.empty();
    }

    private static int number(Matcher name) {
        return Numerals.read(name.group("number"));
    }

    private static <T> Optional<T> matched(Pattern pattern, String text, Function<Matcher, Optional<T>> read) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? read.apply(matcher) : Optional.empty();
    }
}
