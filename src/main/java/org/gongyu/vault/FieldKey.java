package org.gongyu.vault;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** The second key: everyone who signs in can decrypt the database, but only its holders the confidential fields in it. */
public final class FieldKey {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    private FieldKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A key of 32 random bytes; they are copied. */
    public static FieldKey of(byte[] random) {
        if (random.length != BYTES) {
            throw new IllegalArgumentException("a field key has 32 bytes, not " + random.length);
        }
        return new FieldKey(random.clone());
    }

    /** A new key. */
    static FieldKey random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new FieldKey(bytes);
    }

    /** A text under this key, in Base64; it opens only in the same {@code place}: table, row and column. */
    public String seal(String plain, String place) {
        byte[] sealed = Gcm.seal(bytes, place, plain.getBytes(StandardCharsets.UTF_8), RANDOM);
        return Base64.getEncoder().encodeToString(sealed);
    }

    /** The text; empty if it was sealed under another key or in another place, or was changed since. */
    public Optional<String> open(String sealed, String place) {
        return Text64.decoded(sealed)
                .flatMap(cipher -> Gcm.open(bytes, place, cipher))
                .map(plain -> new String(plain, StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
