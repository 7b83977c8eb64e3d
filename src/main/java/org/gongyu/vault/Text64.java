package org.gongyu.vault;

import java.util.Base64;
import java.util.Optional;

/** Bytes in a text file. */
final class Text64 {

    private Text64() {}

    static String of(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** The bytes; empty if the text is null or no Base64. */
    static Optional<byte[]> decoded(String text) {
        try {
            return Optional.ofNullable(text).map(Base64.getDecoder()::decode);
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}
