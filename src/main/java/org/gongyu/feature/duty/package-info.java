/** What the policy documents ask, and how far the school is with it. */
package org.gongyu.feature.duty;
