/** 家长学校, 家长会, 指导与实践活动: sessions, who came, study hours, certificates. */
package org.gongyu.feature.activity;
