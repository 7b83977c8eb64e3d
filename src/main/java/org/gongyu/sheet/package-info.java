/**
 * Workbooks: reading what schools send, writing what the bureau wants. The only package that uses Apache POI, and the one that knows
 * what makes a sheet fit for 上报.
 */
package org.gongyu.sheet;
