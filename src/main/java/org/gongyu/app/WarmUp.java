package org.gongyu.app;

import org.gongyu.db.Rehearsal;
import org.gongyu.feature.duty.DutyFeature;
import org.gongyu.work.Ahead;

/**
 * Loads what every opening of a school needs while the toolkit starts. The opening waits for its end: two threads that load the same
 * classes for the first time can wait for each other forever.
 */
final class WarmUp {

    private static volatile Ahead begun;

    private WarmUp() {}

    static void begin() {
        begun = Ahead.begin("warm-up", () -> {
            Rehearsal.firstQuery();
            DutyFeature.warmUp();
        });
    }

    /** Returns when it is done; at once if it was never begun, or failed. */
    static void finish() {
        Ahead ahead = begun;
        if (ahead != null) {
            ahead.await();
        }
    }
}
