package org.gongyu.vault;

/** Message authentication codes. */
public final class Macs {

    private Macs() {}

    /** HMAC-SHA-256: 32 bytes. */
    public static byte[] of(byte[] key, byte[] message) {
        return Hkdf.hmac(key, message);
    }
}
