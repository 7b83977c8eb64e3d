/** 志愿者与资源: the volunteer teams and their hours, and the directory of bases and resources outside the school. */
package org.gongyu.feature.resource;
