/** 帐户, 权限, 审计: who may sign in, what each role may see and do, and what was done. */
package org.gongyu.feature.account;
