package org.gongyu.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A head that says a day or a month: 9月12日, 10/17, 2025-09-12 家长会, 11月.
 *
 * @param when with its year, as a column of days would have it; a month is 2025年11月
 * @param topic what else it says; empty if nothing
 */
record DayHead(String when, String topic) {

    private static final String YEAR = "(?:(?<year>20\\d{2})[-/.年])?";
    private static final String WEEKDAY = "(?:\\(?(?:星期|周|礼拜)[一二三四五六日天]\\)?)?";
    private static final Pattern DAY = Pattern.compile(
            YEAR + "(?<month>1[0-2]|0?[1-9])(?:月|[-/.])(?<day>3[01]|[12]\\d|0?[1-9])(?!\\d|[-/.]\\d)[日号]?" + WEEKDAY
                    + "(?<rest>.*)");
    private static final Pattern MONTH = Pattern.compile(YEAR + "(?<month>1[0-2]|0?[1-9])月份?(?!\\d)(?<rest>.*)");
    private static final Pattern COUNTED = Pattern.compile("4[5-9]\\d{3}|5\\d{4}");

    /** Marks around what was written beside the day, and words that only say at what time of it. */
    private static final Pattern MARKS = Pattern.compile("[()\\[\\]【】:;,、.-]+|上午|下午|晚上|考勤|出勤|签到|情况");

    /** What a head says; empty if it is about no day. */
    static Optional<DayHead> of(String head, TitleYear title, int schoolYear) {
        String plain = Plain.tight(head);
        if (COUNTED.matcher(plain).matches()) {
            return Optional.of(new DayHead(plain, ""));
        }
        Matcher day = DAY.matcher(plain);
        if (day.matches()) {
            return Optional.of(new DayHead(
                    year(day, title, schoolYear) + "年" + day.group("month") + "月" + day.group("day") + "日",
                    topic(day)));
        }
        Matcher month = MONTH.matcher(plain);
        return month.matches()
                ? Optional.of(
                        new DayHead(year(month, title, schoolYear) + "年" + month.group("month") + "月", topic(month)))
                : Optional.empty();
    }

    private static int year(Matcher head, TitleYear title, int schoolYear) {
        return head.group("year") == null
                ? title.or(schoolYear).of(Integer.parseInt(head.group("month")))
                : Integer.parseInt(head.group("year"));
    }

    private static String topic(Matcher head) {
        return MARKS.matcher(head.group("rest")).replaceAll("");
    }
}
