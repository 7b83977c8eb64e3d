package org.gongyu.db;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.gongyu.work.Failure;
import org.gongyu.work.Job;
import org.gongyu.work.NotKept;

/** Files of the school's folder that appear whole or not at all, also if the machine stops in the middle. */
final class WholeFile {

    /** How a file that isn't whole yet ends. */
    static final String DRAFT = ".part";

    private WholeFile() {}

    /** Writes a file's content. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes the file to the disk, or leaves the old one as it was.
     *
     * @throws Failure.BadFile if the disk is full, not writable or gone
     */
    static void write(Path file, Content content) {
        write(file, content, draft -> {});
    }

    /** Does something to a file before it gets its name. */
    @FunctionalInterface
    interface Ending {
        void end(Path draft) throws IOException;
    }

    /** {@link #write(Path, Content)}, with something to be done to the file that is written before it gets its name. */
    static void write(Path file, Content content, Ending ending) {
        Path draft = file.resolveSibling(file.getFileName() + DRAFT);
        try {
            try (FileChannel channel = FileChannel.open(
                            draft,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE);
                    OutputStream out = Channels.newOutputStream(channel)) {
                content.write(Job.stepping(out));
                channel.force(true);
            }
            ending.end(draft);
            move(draft, file);
        } catch (IOException cause) {
            Failure why = notKept(file, cause);
            draft.toFile().delete();
            throw why;
        } catch (RuntimeException failed) {
            draft.toFile().delete();
            throw failed;
        }
    }

    /** Moves a file over another, so that at no time there is none. */
    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException sloppyDrive) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Waits until the disk has what was written to a file. */
    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Removes a folder and what is in it. */
    static void removeFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException cause) {
            throw notKept(folder, cause);
        }
    }

    /** Why a file couldn't be kept, in words for people. */
    static Failure notKept(Path file, IOException cause) {
        return NotKept.of(file, cause);
    }
}
