package org.gongyu.db;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * A file attached to a record, without what is in it.
 *
 * @param id never changes
 * @param recordId the record it is attached to
 * @param name its name with the ending, legal on every system
 * @param mediaType such as {@code image/jpeg}
 * @param size in bytes, at least one
 * @param addedBy who attached it
 * @param addedAt when
 */
public record Attachment(
        UUID id, UUID recordId, String name, String mediaType, long size, String addedBy, LocalDateTime addedAt) {

    /** Whether the program can show it as a small picture. */
    public boolean isPicture() {
        return MediaTypes.isPicture(mediaType);
    }
}
