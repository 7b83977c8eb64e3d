/** 报表中心: every report of every feature, previewed and exported. */
package org.gongyu.feature.report;
