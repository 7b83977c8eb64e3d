package org.gongyu.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers in which folders this person has opened a school. Where one is gone, with its drive or altogether, the program says so
 * instead of setting up a new one.
 */
final class KnownSchools {

    private static final Logger LOG = LoggerFactory.getLogger(KnownSchools.class);

    private final Path file;

    KnownSchools(Path file) {
        this.file = file;
    }

    /** Whether a school was opened in that folder once. */
    boolean has(Path folder) {
        return all().contains(name(folder));
    }

    /** Remembers a school; if that can't be written, it is as if it had never been opened. */
    void add(Path folder) {
        List<String> all = new ArrayList<>(all());
        if (all.contains(name(folder))) {
            return;
        }
        all.add(name(folder));
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, all);
        } catch (IOException unwritable) {
            LOG.info("the list of schools can't be kept", unwritable);
        }
    }

    private static String name(Path folder) {
        return folder.toAbsolutePath().normalize().toString();
    }

    private List<String> all() {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            LOG.info("the list of schools can't be read", unreadable);
            return List.of();
        }
    }
}
