package org.gongyu.feature.duty;

import java.util.List;

/**
 * What a duty's text leaves open, and how the school reads it.
 *
 * @param name the parameter of the measure, or {@code span}
 * @param current how it is read now, as pack files write it
 * @param offered the readings to choose from; empty = any whole number
 */
record Choice(String name, String current, List<String> offered) {}
