package org.gongyu.feature.school;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyu.ledger.Period;
import org.gongyu.text.Texts;

/** How school years and terms are written, and read back from what people write. */
public final class Periods {

    private static final Pattern CODE = Pattern.compile("(?<year>20\\d{2})(?:-(?<term>[12]))?");
    private static final Pattern WORDS = Pattern.compile(
            "(?<year>20\\d{2})(?:[-—–~至到]+(?<next>20\\d{2}|\\d{2}))?(?:学年度?)?(?:第?(?<term>[一二12上下秋春])(?:季)?学?期?)?");

    private Periods() {}

    /** 2025—2026学年第一学期, or 2025—2026学年. */
    public static String label(Period period, Texts texts) {
        int year = period.schoolYear();
        return period.term() == Period.WHOLE_YEAR
                ? texts.get("period.year", year, year + 1)
                : texts.get("period.term", year, year + 1, term(period.term(), texts));
    }

    /** 第一学期 or 第二学期. */
    public static String term(int number, Texts texts) {
        return texts.get("period.term." + number);
    }

    /**
     * The period that is meant by 2025-1, 2025, 2025—2026学年第二学期, 2025-2026学年上学期, 2025学年秋季学期 and the like.
     *
     * @return empty if it can't be told, or the calendar doesn't have it
     */
    public static Optional<Period> parse(String text, Terms calendar) {
        String plain = Numerals.plain(text);
        return read(CODE, plain, calendar).or(() -> read(WORDS, plain, calendar));
    }

    private static Optional<Period> read(Pattern pattern, String plain, Terms calendar) {
        Matcher matcher = pattern.matcher(plain);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group("year"));
        if (pattern == WORDS && !follows(matcher.group("next"), year)) {
            return Optional.empty();
        }
        return calendar.period(year, number(matcher.group("term")));
    }

    private static boolean follows(String next, int year) {
        return next == null || Integer.parseInt(next) % 100 == (year + 1) % 100;
    }

    private static int number(String term) {
        if (term == null) {
            return Period.WHOLE_YEAR;
        }
        return "一1上秋".contains(term) ? 1 : 2;
    }
}
