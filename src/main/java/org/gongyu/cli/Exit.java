package org.gongyu.cli;

import org.gongyu.work.Failure;

/** Exit statuses. */
final class Exit {

    static final int DONE = 0;
    static final int ROWS_REFUSED = 1;
    static final int WRONG_USE = 2;

    private static final int REFUSED = 3;
    private static final int DATA_UNAVAILABLE = 4;
    private static final int UNEXPECTED = 5;

    private Exit() {}

    static int of(Failure failure) {
        if (failure instanceof Failure.Locked || failure instanceof Failure.Damaged) {
            return DATA_UNAVAILABLE;
        }
        return failure instanceof Failure.Unexpected ? UNEXPECTED : REFUSED;
    }
}
