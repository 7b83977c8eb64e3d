package org.gongyu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Folders of data that are made once in a process: who wants one gets a copy. To make a school takes seconds, to copy it a few
 * milliseconds. A copy is a school that was closed and is not open yet, whose note of how its file is fits.
 */
final class MadeOnce {

    private static final Map<String, Path> MADE = new HashMap<>();

    private MadeOnce() {}

    /**
     * Puts a copy of what has that name into a folder, which must not hold one yet.
     *
     * @param make makes it in an empty folder and closes it; called the first time only
     */
    static synchronized void copy(String name, Path to, Consumer<Path> make) {
        try {
            Path made = MADE.get(name);
            if (made == null) {
                made = Files.createTempDirectory("gongyu-" + name);
                make.accept(made);
                deleteInTheEnd(made);
                MADE.put(name, made);
            }
            copy(made, to);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Copies the files of one folder into another. */
    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path file : all(from)) {
            Path copy = to.resolve(from.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(copy);
            } else {
                Files.copy(file, copy);
            }
        }
    }

    /** What was asked for last is deleted first. */
    private static void deleteInTheEnd(Path folder) throws IOException {
        all(folder).forEach(file -> file.toFile().deleteOnExit());
    }

    /** A folder comes before what is in it. */
    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList();
        }
    }
}
