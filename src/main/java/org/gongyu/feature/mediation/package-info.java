/** 家校社问题调处: the cases that the school received, who deals with them until when, and what came of it. */
package org.gongyu.feature.mediation;
