package org.gongyu.feature.care;

/**
 * A file with its child's notice.
 *
 * @param line the file
 * @param notice the last one until the 统计时点; null where there is none
 */
record Told(CareLine line, Notice notice) {}
