package org.gongyu.feature.duty;

import java.util.List;

/**
 * What one class or person still has to do.
 *
 * @param name whose it is
 * @param missing for how many children, classes or themselves, over all duties
 * @param parts duty by duty, such as 000-8c ×12
 */
record Share(String name, int missing, List<String> parts) {}
