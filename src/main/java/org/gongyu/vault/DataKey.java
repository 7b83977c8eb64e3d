package org.gongyu.vault;

import java.util.HexFormat;

/**
 * The key that the school's database is encrypted with. {@link #none} until encryption is switched on with the accounts.
 *
 * <p>Only random keys: H2 derives its AES key in ten rounds, so a human password must never get here.
 */
public final class DataKey {

    private static final DataKey NONE = new DataKey(new byte[0]);

    private final byte[] bytes;

    private DataKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** No encryption. */
    public static DataKey none() {
        return NONE;
    }

    /** A key of 32 random bytes; they are copied. */
    public static DataKey of(byte[] random) {
        if (random.length != 32) {
            throw new IllegalArgumentException("a data key has 32 bytes, not " + random.length);
        }
        return new DataKey(random.clone());
    }

    public boolean isNone() {
        return bytes.length == 0;
    }

    /** The key as 64 hexadecimal digits, for the driver; the caller clears the array. */
    public char[] hex() {
        return HexFormat.of().formatHex(bytes).toCharArray();
    }
}
