package org.gongyu.db;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file in a folder of backups.
 *
 * @param file where
 * @param backup what it says of itself; null if it can't be read
 * @param state what it is good for
 */
public record Listed(Path file, Backup backup, BackupState state) {

    /** The name that people see. */
    public String name() {
        return file.getFileName().toString();
    }

    /** How large the file is, in bytes; 0 if it is gone. */
    public long bytes() {
        return file.toFile().length();
    }

    /** What it says of itself; empty if it can't be read. */
    public Optional<Backup> about() {
        return Optional.ofNullable(backup);
    }
}
