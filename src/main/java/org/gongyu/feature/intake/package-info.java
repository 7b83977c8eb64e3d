/** 导入: any file of any feature, in four steps: choose, match the columns, check, store. */
package org.gongyu.feature.intake;
