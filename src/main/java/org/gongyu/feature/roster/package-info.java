/** 学生, 监护人, 教职工: who is at the school, and the import of the 学籍 file. */
package org.gongyu.feature.roster;
