/** One folder per word of the school. {@link org.gongyu.feature.Feature} is what each shows to the outside. */
package org.gongyu.feature;
