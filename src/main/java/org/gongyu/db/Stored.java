package org.gongyu.db;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * A record as the database has it.
 *
 * @param id never changes
 * @param version goes up with each change; a save names the version it was made from
 * @param value the record
 * @param changedBy who changed it last
 * @param changedAt when
 * @param deletedAt when it went to the recycle bin; null = it is not there
 */
public record Stored<R>(
        UUID id, int version, R value, String changedBy, LocalDateTime changedAt, LocalDateTime deletedAt) {}
