/** The school's database: opening it, reading, writing durably, the audit. */
package org.gongyu.db;
