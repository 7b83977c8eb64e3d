/** All background work and all errors: the only place with threads. */
package org.gongyu.work;
