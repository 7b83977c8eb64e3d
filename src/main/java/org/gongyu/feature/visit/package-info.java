/** 家访台账: the record of home visits, who has been visited and who has not, and the reports made of it. */
package org.gongyu.feature.visit;
