package org.gongyu.feature.duty;

import java.util.List;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Report.Covered;

/**
 * What shows that a duty is done, as far as it is.
 *
 * @param result the duty's figure
 * @param reports those of the ledgers that it was counted by
 * @param records the records that count and have files attached
 * @param files how many files these have
 */
record Evidence(Result result, List<Report> reports, List<Covered> records, int files) {

    /** Whether there is a folder of it: what doesn't apply has none. */
    boolean isFiled() {
        return result.status() != Status.NOT_APPLICABLE;
    }
}
