package org.gongyu.demo;

/** A made-up child, as far as the visits need it. */
record Child(String name, String idNumber, String className, Household home, boolean key) {}
