package org.gongyu.feature.committee;

import java.util.List;

/**
 * Something wrong with a committee.
 *
 * @param check what
 * @param seat the seat it is about; null if it is about the committee
 * @param missing who is not represented; empty where it isn't about that
 */
record Finding(Check check, Sitting seat, List<Part> missing) {

    static Finding of(Check check) {
        return new Finding(check, null, List.of());
    }
}
