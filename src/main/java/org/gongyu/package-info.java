/** Gongyu 共育台账: a school's home-school-community records. */
package org.gongyu;
