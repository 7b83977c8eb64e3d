package org.gongyu.feature.school;

/**
 * One entry of a list that the school may edit.
 *
 * @param list which list
 * @param code by what the program knows a shipped entry; null for the school's own
 * @param name what people call it
 * @param note the policy clause, or what belongs here; may be null
 * @param place where it stands in its list, from 1
 * @param retired whether it is no longer offered; records that have it keep it
 */
public record ListEntry(OptionList list, String code, String name, String note, int place, boolean retired) {}
