package org.gongyu.sheet;

import java.time.LocalDate;

/**
 * What stands on every sheet of a report.
 *
 * @param district 区县, for the file name; null if the school gave none
 * @param school the full name as on the 公章
 * @param period such as 2025—2026学年第一学期
 * @param part the class the report is about, such as 2025级1班; null = the whole school
 * @param filledOn 填报日期
 * @param madeUp whether the records are made up (demo school); said on every sheet
 * @param log number and proof of the newest entry of the log, by which it can be told later that none was cut off; null = not said
 */
public record Heading(
        String district, String school, String period, String part, LocalDate filledOn, boolean madeUp, String log) {

    /** A heading that says nothing of the log. */
    public Heading(String district, String school, String period, String part, LocalDate filledOn, boolean madeUp) {
        this(district, school, period, part, filledOn, madeUp, null);
    }
}
