package org.gongyu.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers in which folders this person has opened a school. Where one is gone, with its drive or altogether, the program says so
 * instead of setting up a new one. The file only ever grows, so that a line that was damaged takes no other with it.
 */
final class KnownSchools {

    private static final Logger LOG = LoggerFactory.getLogger(KnownSchools.class);

    private final Path file;

    KnownSchools(Path file) {
        this.file = file;
    }

    /** Whether a school was opened in that folder once. */
    boolean has(Path folder) {
        return has(content(), folder);
    }

    private static boolean has(String content, Path folder) {
        return content.lines().anyMatch(name(folder)::equals);
    }

    /** Remembers a school; if that can't be written, it is as if it had never been opened. */
    void add(Path folder) {
        String content = content();
        if (has(content, folder)) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            String line = (content.isEmpty() ? "" : "\n") + name(folder);
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            LOG.info("the list of schools can't be kept", unwritable);
        }
    }

    private static String name(Path folder) {
        return folder.toAbsolutePath().normalize().toString();
    }

    /** What is no text is read as well as it goes: the other lines are. */
    private String content() {
        if (!Files.isRegularFile(file)) {
            return "";
        }
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            LOG.info("the list of schools can't be read", unreadable);
            return "";
        }
    }
}
