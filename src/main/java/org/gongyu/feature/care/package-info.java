/** 特殊群体学生档案 一生一策: files, plans, log, reviews, 委托照护告知. */
package org.gongyu.feature.care;
