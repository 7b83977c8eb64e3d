package org.gongyu.sheet;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The year that days without one belong to: 9月5日 under 2025—2026学年家访记录 is in 2025, 3月5日 in 2026. Without a title that tells, such a
 * day is left as it is, which is no date.
 */
final class TitleYear {

    private static final Pattern SCHOOL_YEAR = Pattern.compile("(20\\d{2})[-—–－~～至到/]+(20\\d{2}|\\d{2})(?:学年|年)");
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})年");
    private static final Pattern MONTH_DAY = Pattern.compile("(\\d{1,2})(?:月|[./-])(\\d{1,2})(?:[日号](.*))?");

    /** Lines that say when a form was filled in, not what it is about. */
    private static final Pattern FILLED_IN = Pattern.compile("填报|填表|制表|打印|报送|导出|统计时间|截至|截止");

    private static final int AUTUMN = 8;

    private final int autumn;
    private final int spring;

    private TitleYear(int autumn, int spring) {
        this.autumn = autumn;
        this.spring = spring;
    }

    /** As the lines above the records say; 0 where they don't. */
    static TitleYear above(Grid grid, int lastHeaderRow) {
        String titles = grid.lines().stream()
                .filter(line -> line.number() <= lastHeaderRow)
                .map(line -> Plain.tight(String.join("", line.cells())))
                .filter(line -> !FILLED_IN.matcher(line).find())
                .collect(Collectors.joining(" "));
        Matcher both = SCHOOL_YEAR.matcher(titles);
        if (both.find() && Integer.parseInt(both.group(2)) % 100 == (Integer.parseInt(both.group(1)) + 1) % 100) {
            int first = Integer.parseInt(both.group(1));
            return new TitleYear(first, first + 1);
        }
        List<String> years = YEAR.matcher(titles)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        int only = years.size() == 1 ? Integer.parseInt(years.get(0)) : 0;
        return new TitleYear(only, only);
    }

    /** The school year that the title speaks of, by its first year; 0 = it speaks of none. */
    int schoolYear() {
        return autumn == spring ? 0 : autumn;
    }

    /** The same, or a school year where the title doesn't tell one. */
    TitleYear or(int schoolYear) {
        return autumn == 0 ? new TitleYear(schoolYear, schoolYear + 1) : this;
    }

    /** The year that a month, from 1, lies in. */
    int of(int month) {
        return month >= AUTUMN ? autumn : spring;
    }

    /** The day with its year; anything else as it is. */
    String complete(String text) {
        Matcher day = MONTH_DAY.matcher(Plain.tight(text));
        if (autumn == 0 || !day.matches()) {
            return text;
        }
        int month = Integer.parseInt(day.group(1));
        String rest = day.group(3) == null ? "" : day.group(3);
        return of(month) + "年" + month + "月" + day.group(2) + "日" + rest;
    }
}
