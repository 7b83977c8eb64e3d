/** 学校, 学年学期, 年级班级, 班主任任职: what every other feature counts by. */
package org.gongyu.feature.school;
