package org.gongyu.sheet;

import java.io.IOException;

/** A file that is not what it should be; {@link SheetFile} adds the file's name to the words. */
final class Unreadable extends IOException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final int limit;

    Unreadable(String key) {
        this(key, 0);
    }

    /** With the limit that the words name. */
    Unreadable(String key, int limit) {
        super(key);
        this.key = key;
        this.limit = limit;
    }

    String key() {
        return key;
    }

    int limit() {
        return limit;
    }
}
