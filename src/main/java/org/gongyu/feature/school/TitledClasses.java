package org.gongyu.feature.school;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyu.sheet.ClassWords;
import org.gongyu.text.Texts;

/**
 * Finds the class that a title, the name of a sheet or of a file speaks of: 实验小学2025—2026学年三年级2班学生名册. A title of another school year counts
 * grades from that year.
 */
public final class TitledClasses implements ClassWords {

    private static final String STAGE = "(?:小学|初中|高中|幼儿园|中职)?";
    private static final String NUMBER = "[-.]?\\(?" + Numerals.PATTERN + "\\)?班";
    private static final String DIGIT = "[一二三四五六七八九]";

    private static final Pattern CLASS = Pattern.compile(String.join(
            "|",
            STAGE + "(?<!\\d)(?:20\\d{2}|\\d{2})级" + NUMBER,
            STAGE + "(?:" + DIGIT + "|(?<!\\d)[1-9])年级?" + NUMBER,
            "[初高](?:" + DIGIT + "|[1-4])(?:年级)?" + NUMBER,
            "(?<!\\d)[1-9]\\d{2}班",
            "(?<![一二三四五六七八九十第])" + DIGIT + "(?!十)" + NUMBER,
            "(?<!\\d)[1-9]\\(" + Numerals.PATTERN + "\\)班",
            "[小中大]班?" + NUMBER));

    private static final Pattern GRADE = Pattern.compile(
            STAGE + "(?:" + DIGIT + "|(?<!\\d)[1-9])年级|[初高](?:" + DIGIT + "|[1-4])|(?<!\\d)20\\d{2}级|[小中大]班");

    /** More classes follow: 三年级1班、2班. */
    private static final Pattern MORE = Pattern.compile("[、,;/和与及至到~—-]+\\(?" + Numerals.PATTERN + "\\)?班");

    private static final Pattern ALONE =
            Pattern.compile("\\(?" + Numerals.PATTERN + "\\)?班|\\(" + Numerals.PATTERN + "\\)");

    /** 9.12 is rather a day than a class. */
    private static final Pattern WHOLE = Pattern.compile(".*班|.*\\)|[1-9]\\d{2}|" + DIGIT + "\\d{1,2}");

    private final School school;
    private final int now;

    /** The classes of a school, whose present school year is {@code now}. */
    public TitledClasses(School school, int now) {
        this.school = school;
        this.now = now;
    }

    private ClassNames names(int schoolYear) {
        return new ClassNames(school, schoolYear == 0 ? now : schoolYear);
    }

    @Override
    public Optional<String> in(String words, int schoolYear) {
        String plain = Numerals.plain(words);
        Map<String, String> found = new LinkedHashMap<>();
        for (Matcher each = CLASS.matcher(plain); each.find(); ) {
            if (MORE.matcher(plain).region(each.end(), plain.length()).lookingAt()) {
                return Optional.empty();
            }
            String raw = each.group();
            lasting(null, raw, schoolYear).ifPresent(lasting -> found.put(lasting, spelt(raw, lasting, schoolYear)));
        }
        return found.size() == 1 ? found.values().stream().findFirst() : Optional.empty();
    }

    @Override
    public Optional<String> named(String name, String title, int schoolYear) {
        String plain = Numerals.plain(name);
        return in(plain, schoolYear).or(() -> whole(plain, schoolYear)).or(() -> under(title, plain, schoolYear));
    }

    private Optional<String> whole(String plain, int schoolYear) {
        return WHOLE.matcher(plain).matches()
                ? lasting(null, plain, schoolYear).map(lasting -> spelt(plain, lasting, schoolYear))
                : Optional.empty();
    }

    /** 2班 under the title of a grade. */
    private Optional<String> under(String title, String plain, int schoolYear) {
        if (!ALONE.matcher(plain).matches()) {
            return Optional.empty();
        }
        Set<String> grades = new TreeSet<>();
        GRADE.matcher(Numerals.plain(title)).results().forEach(each -> grades.add(each.group()));
        return grades.size() == 1 ? lasting(grades.iterator().next(), plain, schoolYear) : Optional.empty();
    }

    /** As it is written, unless the words are of another school year: grades have moved on since. */
    private String spelt(String raw, String lasting, int schoolYear) {
        return schoolYear == 0 || schoolYear == now ? raw : lasting;
    }

    @Override
    public Optional<String> lasting(String grade, String text, int schoolYear) {
        return names(schoolYear).parse(grade, text).map(this::label);
    }

    /** With its stage where the school has several. */
    private String label(ClassName name) {
        boolean several = school.stage() == Stage.NINE_YEAR;
        return (several ? Texts.CHINESE.option(name.stage()) : "") + name.label();
    }
}
