package org.gongyu.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyu.work.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies of files in the database for other programs to show: read-only, in folders of the system's temporary place that only this
 * person may enter, and gone when the database is closed. What another program still holds then is deleted when Java ends; what a
 * crash left behind, when the program next opens a school.
 */
public final class OpenedFiles implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OpenedFiles.class);

    /** The folders carry the process's number, by which those of a process that is no more are known. */
    private static final String PREFIX = "gongyu-opened-";

    private static final Pattern OURS = Pattern.compile(PREFIX + "(\\d{1,18})-.*");

    private final Path place;
    private final List<Path> folders = new ArrayList<>();

    /** Copies in the system's temporary place; sweeps out those that were left there. */
    OpenedFiles() {
        this(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** {@link #OpenedFiles()} in another place. */
    OpenedFiles(Path place) {
        this.place = place;
        sweep();
    }

    private void sweep() {
        try (var all = Files.list(place)) {
            all.filter(OpenedFiles::isLeftOver).forEach(OpenedFiles::remove);
        } catch (IOException | UncheckedIOException unread) {
            LOG.info("not looked for opened copies: {}", unread.getClass().getSimpleName());
        }
    }

    private static boolean isLeftOver(Path folder) {
        Matcher ours = OURS.matcher(folder.getFileName().toString());
        return ours.matches() && ProcessHandle.of(Long.parseLong(ours.group(1))).isEmpty();
    }

    /**
     * Writes a copy.
     *
     * @throws Failure.BadFile if there is no room for it
     */
    public synchronized Path put(String name, byte[] bytes) {
        try {
            Path folder = Files.createTempDirectory(
                    place, PREFIX + ProcessHandle.current().pid() + "-");
            folders.add(folder);
            folder.toFile().deleteOnExit();
            Path file = Files.write(folder.resolve(name), bytes);
            file.toFile().deleteOnExit();
            if (!file.toFile().setReadOnly()) {
                LOG.info("a copy could not be made read-only");
            }
            return file;
        } catch (IOException cause) {
            throw new Failure.BadFile("attachment-not-opened", cause, name);
        }
    }

    @Override
    public synchronized void close() {
        folders.forEach(OpenedFiles::remove);
        folders.clear();
    }

    /** Java deletes what is left when it ends, so a file in use is no reason to fail. */
    private static void remove(Path folder) {
        try (var files = Files.list(folder)) {
            files.forEach(OpenedFiles::delete);
        } catch (IOException | UncheckedIOException gone) {
            LOG.info(
                    "a folder of opened copies can't be emptied: {}",
                    gone.getClass().getSimpleName());
        }
        delete(folder);
    }

    private static void delete(Path path) {
        // Windows deletes no read-only file.
        boolean free = path.toFile().setWritable(true);
        if (!path.toFile().delete() || !free) {
            LOG.info("an opened copy is still in use and stays until the program ends");
        }
    }
}
