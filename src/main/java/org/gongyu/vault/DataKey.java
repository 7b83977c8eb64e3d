package org.gongyu.vault;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The random key from which a school's other keys are derived, or {@link #none} for a school without accounts. It has two parts: one
 * is made anew when a user is removed, the other lasts, so that the audit's chain goes on.
 *
 * <p>Only random keys: H2 derives its AES key in ten rounds, so a human password must never get here.
 */
public final class DataKey {

    /** What a key that is derived from this one is for; no key serves two ends. */
    public enum Use {
        DATABASE,
        HEADER,
        BACKUPS,
        AUDIT
    }

    private static final int PART = 32;

    private static final DataKey NONE = new DataKey(new byte[0], new byte[0]);

    private final byte[] renewed;
    private final byte[] lasting;

    private DataKey(byte[] renewed, byte[] lasting) {
        this.renewed = renewed;
        this.lasting = lasting;
    }

    /** No encryption. */
    public static DataKey none() {
        return NONE;
    }

    /** A key of 64 random bytes; they are copied. */
    public static DataKey of(byte[] random) {
        if (random.length != 2 * PART) {
            throw new IllegalArgumentException("a data key has 64 bytes, not " + random.length);
        }
        return new DataKey(Arrays.copyOf(random, PART), Arrays.copyOfRange(random, PART, 2 * PART));
    }

    /** A new key. */
    public static DataKey random(SecureRandom random) {
        return new DataKey(part(random), part(random));
    }

    /** The key that follows on this one when someone who knew it must not read on. */
    DataKey next(SecureRandom random) {
        return new DataKey(part(random), lasting);
    }

    private static byte[] part(SecureRandom random) {
        byte[] bytes = new byte[PART];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Whether both open the same data. */
    public boolean isSame(DataKey other) {
        return MessageDigest.isEqual(bytes(), other.bytes());
    }

    public boolean isNone() {
        return renewed.length == 0;
    }

    /** The database's key as 64 hexadecimal digits, for the driver; the caller clears the array. H2 makes 128 bits of them. */
    public char[] hex() {
        return isNone()
                ? new char[0]
                : HexFormat.of().formatHex(key(Use.DATABASE)).toCharArray();
    }

    /**
     * The 32 bytes of the key for one use. Without encryption everyone can compute it, so that it proves nothing against someone who
     * means to deceive, but still tells damage.
     */
    public byte[] key(Use use) {
        return Hkdf.derive(use == Use.AUDIT ? lasting : renewed, "gongyu " + use);
    }

    byte[] bytes() {
        byte[] both = Arrays.copyOf(renewed, renewed.length + lasting.length);
        System.arraycopy(lasting, 0, both, renewed.length, lasting.length);
        return both;
    }
}
