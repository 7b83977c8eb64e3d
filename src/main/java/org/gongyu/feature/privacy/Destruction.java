package org.gongyu.feature.privacy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A request to destroy what is kept about children who left long ago.
 *
 * @param id the id
 * @param reason why
 * @param requestedBy who asked
 * @param requestedAt when
 * @param approvedBy who approved it; null = not yet. With the approval the records are gone
 * @param approvedAt when
 * @param withdrawnAt when it was taken back; null = it stands
 * @param children whose records
 */
record Destruction(
        UUID id,
        String reason,
        String requestedBy,
        LocalDateTime requestedAt,
        String approvedBy,
        LocalDateTime approvedAt,
        LocalDateTime withdrawnAt,
        List<Leaver> children) {

    /** Whether it waits for an approval. */
    boolean isOpen() {
        return approvedAt == null && withdrawnAt == null;
    }
}
