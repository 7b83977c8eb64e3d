package org.gongyu.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.gongyu.work.Failure;
import org.gongyu.work.Job;
import org.gongyu.work.NotKept;

/** A file that appears whole or not at all: it is written beside its place and then moved there. */
public final class Target {

    private Target() {}

    /** Writes a file's content. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes the file, or leaves the old one as it was.
     *
     * @throws Failure.BadFile if it is open elsewhere, may not be written, or the disk is full
     */
    public static void write(Path file, Content content) {
        Path target = file.toAbsolutePath();
        refuseIfOpen(target);
        Path draft = draftBeside(target);
        try {
            try (OutputStream out = Files.newOutputStream(draft)) {
                content.write(Job.stepping(out));
            }
            move(draft, target);
        } catch (IOException failed) {
            throw notWritten(target, failed);
        } catch (UncheckedIOException failed) {
            throw notWritten(target, failed.getCause());
        } finally {
            draft.toFile().delete();
        }
    }

    /**
     * Writes a file as a copy of another.
     *
     * @throws Failure.BadFile as {@link #write}
     */
    public static void copy(Path original, Path file) {
        write(file, out -> Files.copy(original, out));
    }

    /** No temporary file of the system's making: those only their owner may read, and a report is for the office. */
    private static Path draftBeside(Path target) {
        try {
            Files.createDirectories(target.getParent());
            return Files.createFile(target.resolveSibling(".gongyu" + UUID.randomUUID() + ".tmp"));
        } catch (IOException denied) {
            throw isFull(target, denied)
                    ? bad("not-written-full", denied, target)
                    : bad("not-written-folder", denied, target);
        }
    }

    /** Windows refuses to move onto a file that another program has open; elsewhere its lock is the only sign. */
    private static void refuseIfOpen(Path target) {
        if (!Files.isRegularFile(target)) {
            return;
        }
        try (FileChannel open = FileChannel.open(target, StandardOpenOption.WRITE);
                FileLock lock = open.tryLock()) {
            if (lock == null) {
                throw bad("not-written-open", null, target);
            }
        } catch (OverlappingFileLockException | FileSystemException inUse) {
            throw Files.isWritable(target)
                    ? bad("not-written-open", inUse, target)
                    : bad("not-written-read-only", inUse, target);
        } catch (IOException noLocks) {
            // Some network drives know no locks: the move will tell.
            return;
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException otherDrive) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Failure notWritten(Path target, IOException cause) {
        if (isFull(target, cause)) {
            return bad("not-written-full", cause, target);
        }
        boolean open = cause instanceof AccessDeniedException || cause.getClass() == FileSystemException.class;
        return bad(open ? "not-written-open" : "not-written", cause, target);
    }

    private static boolean isFull(Path target, IOException cause) {
        return NotKept.isFull(target.getParent(), cause);
    }

    private static Failure bad(String key, Exception cause, Path target) {
        return new Failure.BadFile(
                key, cause, String.valueOf(target.getFileName()), String.valueOf(target.getParent()));
    }
}
