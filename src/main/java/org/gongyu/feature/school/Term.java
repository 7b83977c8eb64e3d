package org.gongyu.feature.school;

import java.time.LocalDate;

/**
 * A term as the school's calendar has it.
 *
 * @param schoolYear the year the school year begins in
 * @param number 1 or 2
 * @param starts 开学日期
 * @param ends 放假日期, the last school day
 */
public record Term(int schoolYear, int number, LocalDate starts, LocalDate ends) {}
