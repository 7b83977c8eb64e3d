/** 教师培训: what teachers learnt of psychology and family education, and which certificates they hold. */
package org.gongyu.feature.training;
