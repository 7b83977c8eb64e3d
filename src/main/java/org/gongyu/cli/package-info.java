/** The same jobs without a window: the contract of the command line. */
package org.gongyu.cli;
