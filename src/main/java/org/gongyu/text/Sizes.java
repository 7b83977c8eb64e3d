package org.gongyu.text;

import java.util.Locale;

/** Sizes of files as people say them. */
public final class Sizes {

    private static final long KILOBYTE = 1L << 10;
    private static final double MEGABYTE = 1 << 20;

    private Sizes() {}

    /** A number of bytes such as 12 KB or 3.4 MB; never less than 1 KB. */
    public static String words(long bytes) {
        return bytes < MEGABYTE
                ? Math.max(1, bytes / KILOBYTE) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / MEGABYTE);
    }
}
