package org.gongyu.sheet;

import java.time.LocalDate;
import org.gongyu.ledger.Field;

/**
 * What stands in a file that has a column for each day and a line for each person: the head says the day, and maybe what it was about, the
 * cell says how it went for the person. Such a file is read as if each filled cell were a line of its own.
 *
 * @param day what the head says
 * @param topic what else the head may say
 * @param value what a cell says
 * @param schoolYear the school year of days that are written without a year, under a title that doesn't tell either
 * @param <R> the record that a row is
 */
public record DayColumns<R>(Field<R, LocalDate> day, Field<R, String> topic, Field<R, ?> value, int schoolYear) {}
