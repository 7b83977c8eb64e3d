package org.gongyu.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Dates as people type them: 2026-10-08, 20261008, 2026.10.8, 2026年10月8日; 10-8 for the nearest one; a semicolon for today. */
final class Days {

    private static final Pattern WHOLE =
            Pattern.compile("(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?|(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SHORT = Pattern.compile("(\\d{1,2})[-./月](\\d{1,2})日?");

    private Days() {}

    /** The day meant; empty if none can be made out. */
    static Optional<LocalDate> read(String typed, LocalDate today) {
        String text = typed.strip();
        if (text.equals(";") || text.equals("；")) {
            return Optional.of(today);
        }
        Matcher whole = WHOLE.matcher(text);
        if (whole.matches()) {
            int first = whole.group(1) == null ? 4 : 1;
            return day(number(whole, first), number(whole, first + 1), number(whole, first + 2));
        }
        Matcher inSomeYear = SHORT.matcher(text);
        return inSomeYear.matches() ? nearest(number(inSomeYear, 1), number(inSomeYear, 2), today) : Optional.empty();
    }

    /** In January, 12-20 is last December. */
    private static Optional<LocalDate> nearest(int month, int dayOfMonth, LocalDate today) {
        return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
                .mapToObj(year -> day(year, month, dayOfMonth))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(day -> Math.abs(ChronoUnit.DAYS.between(today, day))));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<LocalDate> day(int year, int month, int dayOfMonth) {
        try {
            return Optional.of(LocalDate.of(year, month, dayOfMonth));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
