/** 家长委员会 at three levels, 家庭教育指导委员会, 家校社共育委员会 and 家庭教育工作站. */
package org.gongyu.feature.committee;
