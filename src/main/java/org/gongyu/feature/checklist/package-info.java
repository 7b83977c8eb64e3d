/** 对照清单: the proof of each duty that is only ticked off, and who has signed to know the hotlines. */
package org.gongyu.feature.checklist;
