package org.gongyu.sheet;

/**
 * A visible sheet of a file that holds something.
 *
 * @param name what its tab says; empty for a file that has no tabs
 * @param grid what it holds
 */
public record Sheet(String name, Grid grid) {}
