package org.gongyu.feature.committee;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyu.feature.school.Periods;
import org.gongyu.feature.school.Terms;

/**
 * 任期起止 as files write it.
 *
 * @param from the first day
 * @param to the last day; null if not said
 */
record OfficeTerm(LocalDate from, LocalDate to) {

    private static final Pattern DAY =
            Pattern.compile("(?<year>20\\d{2})[-./年](?<month>\\d{1,2})(?!\\d)(?:[-./月](?<day>\\d{1,2})(?!\\d))?");

    /**
     * The term of office in 2025年9月—2026年8月, 2025.9-2026.8, 2025-09-01至2026-08-31, 2025—2026学年 and the like; a month means all of it.
     *
     * @return empty if it can't be told
     */
    static Optional<OfficeTerm> parse(String text, Terms calendar) {
        return Periods.parse(text, calendar)
                .map(period -> new OfficeTerm(period.from(), period.to()))
                .or(() -> between(text.replaceAll("\\s+", "")));
    }

    private static Optional<OfficeTerm> between(String text) {
        List<LocalDate> days = new ArrayList<>();
        Matcher day = DAY.matcher(text);
        while (day.find()) {
            Optional<LocalDate> read = day(day, !days.isEmpty());
            if (read.isEmpty()) {
                return Optional.empty();
            }
            days.add(read.get());
        }
        if (days.isEmpty() || days.size() > 2) {
            return Optional.empty();
        }
        return Optional.of(new OfficeTerm(days.get(0), days.size() == 2 ? days.get(1) : null));
    }

    private static Optional<LocalDate> day(Matcher parts, boolean last) {
        try {
            YearMonth month =
                    YearMonth.of(Integer.parseInt(parts.group("year")), Integer.parseInt(parts.group("month")));
            String day = parts.group("day");
            if (day != null) {
                return Optional.of(month.atDay(Integer.parseInt(day)));
            }
            return Optional.of(last ? month.atEndOfMonth() : month.atDay(1));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
