/** 隐私: what guardians are told about the data kept, how long it is kept, and how it is destroyed. */
package org.gongyu.feature.privacy;
