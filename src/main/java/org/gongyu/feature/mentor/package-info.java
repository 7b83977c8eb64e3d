/** 导师与谈心谈话: which teacher is whose mentor, the talks with children, and what specialists told the classes. */
package org.gongyu.feature.mentor;
