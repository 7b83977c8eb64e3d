package org.gongyu.work;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Why a file of the school couldn't be kept, in words for people: the disk is full, the folder is gone, or it may not be written. */
public final class NotKept {

    private static final long NEARLY_FULL = 1 << 20;

    private NotKept() {}

    /** To be asked before what was written in part is removed: afterwards there is room again. */
    public static Failure of(Path file, Exception cause) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return new Failure.BadFile("folder-gone", cause, String.valueOf(folder));
        }
        return isFull(folder, cause)
                ? new Failure.BadFile("disk-full", cause, folder.toString())
                : new Failure.BadFile("file-not-kept", cause, folder.toString());
    }

    /** Whether there is no room left, by what the system said or by what is free. */
    public static boolean isFull(Path folder, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            String said = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (said.contains("no space left") || said.contains("not enough space") || said.contains("磁盘空间不足")) {
                return true;
            }
        }
        return Files.isDirectory(folder) && folder.toFile().getUsableSpace() < NEARLY_FULL;
    }
}
