package org.gongyu.sheet;

/**
 * Part of a whole, shown as a percentage with one decimal. Its own N and D always stand in neighbouring columns.
 *
 * @param part the numerator
 * @param whole the denominator; 0 shows as blank
 */
public record Ratio(int part, int whole) {}
