package org.gongyu.db;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.gongyu.vault.DataKey;
import org.gongyu.work.Job;

/** Tells whether a file is still as it was: SHA-256 for damage, HMAC-SHA-256 under the school's key for forgery. */
final class Seal {

    /** The length of a digest or proof in hexadecimal digits. */
    static final int DIGITS = 64;

    private static final String HMAC = "HmacSHA256";
    private static final int BUFFER = 1 << 16;

    private Seal() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** The digest of a whole file. */
    static String digest(Path file) throws IOException {
        return digest(file, Files.size(file));
    }

    /** The digest of a file's first bytes. */
    static String digest(Path file, long length) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        long left = length;
        try (InputStream in = Files.newInputStream(file)) {
            while (left > 0) {
                Job.step();
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new IOException("the file became shorter while it was read");
                }
                digest.update(buffer, 0, read);
                left -= read;
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * The proof that whoever wrote {@code what} had the school's key. Without encryption there is no key: then anyone can compute it, and
     * it tells damage only.
     */
    static String proof(DataKey key, String what) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            byte[] bytes = ("gongyu backups " + new String(key.hex())).getBytes(StandardCharsets.US_ASCII);
            mac.init(new SecretKeySpec(bytes, HMAC));
            return HexFormat.of().formatHex(mac.doFinal(what.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + HMAC, impossible);
        }
    }
}
