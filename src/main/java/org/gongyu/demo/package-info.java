/**
 * A made-up school: the files that one would send, drawn from a seed. They go into a school's data the way real files do, through the
 * importers, so a demo school proves the same path that users take.
 */
package org.gongyu.demo;
