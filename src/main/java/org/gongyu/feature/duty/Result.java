package org.gongyu.feature.duty;

import java.time.LocalDate;
import java.util.List;
import org.gongyu.ledger.Option;

/**
 * Where the school is with a duty.
 *
 * @param pack whose duty
 * @param duty the duty
 * @param status how far
 * @param tally N and D, and those counted
 * @param due by when; null = always
 * @param pace when it will be done if it goes on so; null where that can't be said
 * @param note what has to be said with it; null if nothing
 */
record Result(Pack pack, Duty duty, Status status, Tally tally, LocalDate due, LocalDate pace, Note note) {

    /** What may have to be said with a figure. */
    enum Note implements Option {
        OTHER_STAGE,
        SWITCHED_OFF,
        WITHHELD,
        NO_LEDGER,
        NO_NUMBER,
        NOTHING_TO_COUNT,
        NOT_TOLD_WHO_TEACHES
    }

    Figure figure() {
        return tally.figure();
    }

    /** Those for which it is known to be still to be done. */
    List<Line> missing() {
        return tally.lines().stream()
                .filter(line -> line.isTold() && !line.counts())
                .toList();
    }
}
