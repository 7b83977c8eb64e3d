package org.gongyu.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.gongyu.work.Failure;

/** A file to be attached, read and checked but not yet kept. */
public final class Incoming {

    private static final long MEGABYTE = 1L << 20;

    private final UUID id;
    private final String name;
    private final String mediaType;
    private final byte[] bytes;
    private final String sha256;

    private Incoming(UUID id, String name, byte[] bytes) {
        this.id = id;
        this.name = name;
        this.mediaType = MediaTypes.of(name, bytes);
        this.bytes = bytes;
        this.sha256 = sha256(bytes);
    }

    /**
     * Reads a file.
     *
     * @param limit the largest size, in bytes
     * @throws Failure.BadFile if it is missing, unreadable, empty, too large, or a program
     */
    public static Incoming read(Path file, long limit) {
        String name = CleanNames.clean(String.valueOf(file.getFileName()), "_");
        if (!Files.exists(file)) {
            throw new Failure.BadFile("attachment-absent", null, name);
        }
        if (Files.isDirectory(file)) {
            throw new Failure.BadFile("attachment-folder", null, name);
        }
        try {
            refuseTooLarge(name, Files.size(file), limit);
            return of(name, Files.readAllBytes(file), limit);
        } catch (IOException cause) {
            throw new Failure.BadFile("attachment-unreadable", cause, name);
        }
    }

    /**
     * Takes what is in memory, such as a picture from the clipboard.
     *
     * @param bytes not copied, so not to be changed afterwards
     * @param limit the largest size, in bytes
     * @throws Failure.BadFile if it is empty, too large, or a program
     */
    public static Incoming of(String name, byte[] bytes, long limit) {
        String clean = CleanNames.clean(name, "_");
        if (bytes.length == 0) {
            throw new Failure.BadFile("attachment-empty", null, clean);
        }
        refuseTooLarge(clean, bytes.length, limit);
        if (MediaTypes.isProgram(clean)) {
            throw new Failure.BadFile("attachment-program", null, clean);
        }
        return new Incoming(UUID.randomUUID(), clean, bytes);
    }

    /** One that waits since an earlier run, as it was then. */
    static Incoming again(UUID id, String name, byte[] bytes) {
        return new Incoming(id, name, bytes);
    }

    private static void refuseTooLarge(String name, long size, long limit) {
        if (size > limit) {
            throw new Failure.BadFile(
                    "attachment-too-large", null, name, (size + MEGABYTE - 1) / MEGABYTE, limit / MEGABYTE);
        }
    }

    /** Its own for as long as it waits. */
    UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether the program can show it as a small picture. */
    public boolean isPicture() {
        return MediaTypes.isPicture(mediaType);
    }

    /** In bytes. */
    public long size() {
        return bytes.length;
    }

    /** What is in it; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** Whether the same is in both. */
    public boolean isSame(Incoming other) {
        return sha256.equals(other.sha256);
    }

    String sha256() {
        return sha256;
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(newDigest().digest(bytes));
    }

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
