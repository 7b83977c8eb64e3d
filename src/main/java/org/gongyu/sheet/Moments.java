package org.gongyu.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/** Dates and times in the spellings that schools' files use; the text has been made {@link Plain#tight}. */
final class Moments {

    private static final String DATE =
            "(?<year>\\d{4}|1[3-9]|[2-9]\\d)[-/.年‐‑–—−、](?<month>\\d{1,2})[-/.月‐‑–—−、](?<day>\\d{1,2})[日号]?(?:\\(?(?:星期|周)[一二三四五六日天]\\)?)?";
    private static final String CLOCK = "(?<hour>\\d{1,2})[:点时](?:(?<minute>\\d{1,2})分?)?(?<half>半)?(?::?\\d{1,2}秒?)?";
    private static final String PART = "(?<part>早上|上午|中午|下午|晚上)?";
    private static final Pattern DAY = Pattern.compile(DATE + "T?" + PART + "(?:" + CLOCK + ")?");
    private static final Pattern TIME = Pattern.compile("(?:" + DATE + "T?)?" + PART + CLOCK);
    private static final Set<String> AFTER_NOON = Set.of("下午", "晚上");

    /** As fast typists write it. */
    private static final Pattern BARE = Pattern.compile("\\d{3,4}");

    private static final String PART_OF_DATE = "(?:\\d{4}[-/.年])?\\d{1,2}(?:[-/.月]\\d{1,2}[日号]?|月)";

    /** From a day to another, or from a month to another; 2025.10-11 is not among them, for it is a day. */
    private static final Pattern RANGE =
            Pattern.compile(PART_OF_DATE + "(?:[-—–－~～]+|[至到])(?:" + PART_OF_DATE + "|\\d{1,2}[日号月])");

    /** How a sheet counts the days from 1950 to 2099; seen where a date has lost its format. */
    private static final int FIRST_SERIAL = 18264;

    private static final int LAST_SERIAL = 73050;

    private Moments() {}

    /**
     * The day written as 20180415, 2018-04-15, 2018/4/15, 2018.4.15, 18/4/15 or 2018年4月15日, with or without the day of the week, the part of the
     * day and a time, or as a sheet counts it, such as 43205; null if none is.
     */
    static LocalDate day(String plain) {
        if (plain.length() == 8 && plain.chars().allMatch(Moments::isDigit)) {
            return date(plain.substring(0, 4), plain.substring(4, 6), plain.substring(6));
        }
        if (plain.length() == 5 && plain.chars().allMatch(Moments::isDigit)) {
            return counted(Integer.parseInt(plain));
        }
        Matcher parts = DAY.matcher(plain);
        return parts.matches() ? date(parts.group("year"), parts.group("month"), parts.group("day")) : null;
    }

    /**
     * Whether several days are written, such as 2025.9.1-9.5, 9月1日至5日 or 2025年10月—11月. Such a cell is no day: on which of them it was is
     * not for the program to choose, for terms and duties are counted by it.
     */
    static boolean isRange(String plain) {
        return RANGE.matcher(plain).matches();
    }

    private static LocalDate counted(int serial) {
        boolean plausible = serial >= FIRST_SERIAL && serial < LAST_SERIAL;
        return plausible ? DateUtil.getLocalDateTime(serial).toLocalDate() : null;
    }

    /** The time written as 19:30, 1930, 19点30分, 19点半 or 下午7:30, all but 1930 with or without a day before it; null if none is. */
    static LocalTime time(String plain) {
        if (BARE.matcher(plain).matches()) {
            int both = Integer.parseInt(plain);
            return time(both / 100, both % 100);
        }
        Matcher parts = TIME.matcher(plain);
        if (!parts.matches()) {
            return null;
        }
        String minutes = parts.group("half") != null ? "30" : parts.group("minute");
        return time(hour(parts), minutes == null ? 0 : Integer.parseInt(minutes));
    }

    private static int hour(Matcher parts) {
        int hour = Integer.parseInt(parts.group("hour"));
        String part = parts.group("part");
        return part != null && AFTER_NOON.contains(part) && hour < 12 ? hour + 12 : hour;
    }

    private static LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(year(Integer.parseInt(year)), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** 25 is 2025, 85 is 1985; what may be a month, up to 12, is not read as a year at all. */
    private static int year(int written) {
        return written > 99 ? written : written < 50 ? 2000 + written : 1900 + written;
    }

    private static LocalTime time(int hour, int minute) {
        return hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : null;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
