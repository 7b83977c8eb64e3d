package org.gongyu.demo;

import java.util.List;
import java.util.Map;

/**
 * The names of the made-up staff.
 *
 * @param all everyone
 * @param heads the 班主任 of each class
 * @param psychologists 心理教师
 */
record DemoStaff(List<String> all, Map<String, String> heads, List<String> psychologists) {}
