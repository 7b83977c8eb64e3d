package org.gongyu.feature.school;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
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

    /** Not the last one of 一至六年级. */
    private static final Pattern GRADE = Pattern.compile("(?<![一二三四五六七八九小中大\\d][、,;/和与及至到~—–-]{1,2})(?:" + STAGE + "(?:"
            + DIGIT + "|(?<!\\d)[1-9])年级|[初高](?:" + DIGIT + "|[1-4])|(?<!\\d)20\\d{2}级|[小中大]班)");

    /** The committee of the school, even where its members are listed by grade. */
    private static final Pattern WHOLE_SCHOOL = Pattern.compile("校级|全校");

    /** What a school may be called as well as a part of a nine-year one. */
    private static final Pattern STAGED = Pattern.compile("小学|初中");

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
            String raw = own(plain, each.toMatchResult(), word -> lasting(null, word, schoolYear)
                    .isPresent());
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
        return grades(Numerals.plain(title), schoolYear).flatMap(grade -> lasting(grade, plain, schoolYear));
    }

    @Override
    public Optional<String> grade(String words, int schoolYear) {
        String plain = Numerals.plain(words);
        boolean other =
                CLASS.matcher(plain).find() || WHOLE_SCHOOL.matcher(plain).find();
        return other
                ? Optional.empty()
                : grades(plain, schoolYear).map(raw -> spelt(raw, cohort(raw, schoolYear), schoolYear));
    }

    /** 2023级 for 三年级. */
    private String cohort(String grade, int schoolYear) {
        String first = lasting(grade, "1", schoolYear).orElseThrow();
        return first.substring(0, first.length() - "1班".length());
    }

    /** The grade that words speak of; empty if they speak of none, of several or of one that isn't here. */
    private Optional<String> grades(String plain, int schoolYear) {
        Map<Optional<String>, String> found = new LinkedHashMap<>();
        for (Matcher each = GRADE.matcher(plain); each.find(); ) {
            String raw = own(plain, each.toMatchResult(), word -> lasting(word, "1", schoolYear)
                    .isPresent());
            found.putIfAbsent(lasting(raw, "1", schoolYear), raw);
        }
        boolean one = found.size() == 1 && found.keySet().iterator().next().isPresent();
        return one ? found.values().stream().findFirst() : Optional.empty();
    }

    /** The words of a match, without a stage that is part of the school's name: 第一小学九年级2班 of a nine-year school. */
    private String own(String plain, MatchResult each, Predicate<String> isMeant) {
        String raw = each.group();
        Matcher staged = STAGED.matcher(raw);
        if (!staged.lookingAt()) {
            return raw;
        }
        String rest = raw.substring(staged.end());
        boolean called = isCalled(plain.substring(0, each.start() + staged.end()), staged.group());
        boolean other = school.stage() == Stage.NINE_YEAR && !isMeant.test(raw);
        return other || (called && isMeant.test(rest)) ? rest : raw;
    }

    /** Whether the words end with a stage as the school's name has it, and the letter before that. */
    private boolean isCalled(String words, String stage) {
        String name = Numerals.plain(school.name());
        for (int at = name.indexOf(stage); at >= 0; at = name.indexOf(stage, at + 1)) {
            if (at > 0 && words.endsWith(name.substring(at - 1, at + stage.length()))) {
                return true;
            }
        }
        return false;
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
