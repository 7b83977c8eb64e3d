package org.gongyu.feature.duty;

import java.util.List;

/**
 * What one class or person still has to do.
 *
 * @param name whose it is
 * @param missing for how many children, classes or themselves, over all duties
 * @param parts duty by duty
 */
record Share(String name, int missing, List<Part> parts) {

    /**
     * Of one duty.
     *
     * @param duty the duty
     * @param missing for how many it is still to be done
     */
    record Part(Duty duty, int missing) {}
}
