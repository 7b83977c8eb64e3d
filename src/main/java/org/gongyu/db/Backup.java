package org.gongyu.db;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.SortedMap;

/**
 * A backup that is there.
 *
 * @param file where
 * @param bytes how large the file is
 * @param about what it says of itself
 */
public record Backup(Path file, long bytes, About about) {

    /** The name that people see. */
    public String name() {
        return file.getFileName().toString();
    }

    /**
     * What a backup says of itself.
     *
     * @param format the version of the file's own shape
     * @param number backups of a school are numbered, so that a wrong clock doesn't change which is the newest
     * @param made when, by the clock of the machine, as {@code 2026-11-25T16:30:05}
     * @param reason why
     * @param schema the version of its tables
     * @param whole false for a damaged data file, which was kept as it was
     * @param length of the data file, in bytes
     * @param sha256 of the data file, in hexadecimal digits
     * @param contents its rows; null if it isn't whole
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record About(
            int format,
            long number,
            String made,
            BackupReason reason,
            int schema,
            boolean whole,
            long length,
            String sha256,
            Inventory contents) {}

    public long number() {
        return about.number;
    }

    public LocalDateTime made() {
        return LocalDateTime.parse(about.made);
    }

    public BackupReason reason() {
        return about.reason;
    }

    /** The version of its tables. */
    public int schema() {
        return about.schema;
    }

    /** Whether it can be restored; otherwise it is a damaged data file, kept as it was. */
    public boolean isWhole() {
        return about.whole;
    }

    /** How many steps the log had, by which it is known whether anything was done since; only of a whole one. */
    long logged() {
        return counts().getOrDefault("audit", 0L);
    }

    /** How many rows each table has; only of a whole one. */
    public SortedMap<String, Long> counts() {
        return about.contents.counts();
    }
}
