package org.gongyu.feature.roster;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyu.feature.school.Terms;

/** 入学年月 as files write it: 202509, 2025-09, 2025.9, 2025年9月, 20250901. */
final class EntryMonths {

    private static final Pattern MONTH = Pattern.compile("(20\\d{2})\\D?(0?[1-9]|1[0-2])(?:\\D?(?:[0-3]?\\d)日?|\\D)?");

    private EntryMonths() {}

    /** The day that is meant: 开学日期 for the month in which a school year begins, else the first; null if none is. */
    static LocalDate day(String written, Terms terms) {
        if (written == null) {
            return null;
        }
        Matcher month = MONTH.matcher(written.strip());
        if (!month.matches()) {
            return null;
        }
        LocalDate first = LocalDate.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)), 1);
        LocalDate begins = terms.begins(first.getYear());
        boolean autumn = first.getMonthValue() == 9 || first.getMonth() == begins.getMonth();
        return autumn ? begins : first;
    }
}
