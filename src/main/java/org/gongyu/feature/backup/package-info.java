/** 备份: the school's backups, made by hand here and by the program itself on leaving and before imports. */
package org.gongyu.feature.backup;
