package org.gongyu.sheet;

import org.gongyu.ledger.Field;

/**
 * The column that says which class a row is about. Where a file has no such column, its title, the sheet's name or the file's may say it.
 *
 * @param field 班级
 * @param grade 年级, where 班级 holds only a number; null if there is no such column
 * @param needed whether a row means something else without its class or grade, so that nothing may be left open
 * @param words how the school calls its classes
 * @param <R> the record that a row is
 */
public record ClassColumn<R>(Field<R, ?> field, Field<R, String> grade, boolean needed, ClassWords words) {}
