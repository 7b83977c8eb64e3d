package org.gongyu.feature.visit;

import java.util.UUID;

/**
 * One trip to one child, and what it did for a figure.
 *
 * @param trip the trip
 * @param child the child
 * @param reason why it counted, or didn't
 */
record Evidence(Trip trip, UUID child, Reason reason) {

    boolean counts() {
        return reason == Reason.COUNTS;
    }
}
