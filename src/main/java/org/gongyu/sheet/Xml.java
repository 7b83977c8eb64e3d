package org.gongyu.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes XML as bytes. Sheets of 100,000 rows go through here, so nothing is made per cell. I/O errors come out unchecked. */
final class Xml {

    private static final int LONGEST_CHARACTER = 8;
    private static final byte[] AMPERSAND = ascii("&amp;");
    private static final byte[] LESS = ascii("&lt;");
    private static final byte[] GREATER = ascii("&gt;");
    private static final byte[] QUOTE = ascii("&quot;");
    private static final byte[] UNDERSCORE = ascii("_x005F_");

    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 16];
    private int size;

    Xml(OutputStream out) {
        this.out = out;
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    Xml raw(byte[] bytes) {
        room(bytes.length);
        System.arraycopy(bytes, 0, buffer, size, bytes.length);
        size += bytes.length;
        return this;
    }

    Xml raw(String ascii) {
        return raw(ascii(ascii));
    }

    Xml number(long number) {
        return number >= 0 && number < 1_000_000_000 ? digits((int) number) : raw(Long.toString(number));
    }

    private Xml digits(int number) {
        room(10);
        int length = 1;
        for (int rest = number; rest >= 10; rest /= 10) {
            length++;
        }
        int rest = number;
        for (int at = size + length - 1; at >= size; at--) {
            buffer[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += length;
        return this;
    }

    /** Text, escaped. Characters that XML can't hold are left out; characters beyond the basic plane are kept. */
    Xml text(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            room(LONGEST_CHARACTER);
            char c = text.charAt(i);
            if (c < 0x80) {
                plain(c, text, i);
            } else if (c < 0x800) {
                two(c);
            } else if (!Character.isSurrogate(c)) {
                three(c);
            } else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                four(Character.toCodePoint(c, text.charAt(++i)));
            }
        }
        return this;
    }

    private void plain(char c, String text, int at) {
        switch (c) {
            case '&' -> raw(AMPERSAND);
            case '<' -> raw(LESS);
            case '>' -> raw(GREATER);
            case '"' -> raw(QUOTE);
            case '_' -> underscore(text, at);
            default -> {
                if (c >= ' ' || c == '\n' || c == '\t') {
                    buffer[size++] = (byte) c;
                }
            }
        }
    }

    /** A text that happens to hold _x0041_ would be read as the letter A. */
    private void underscore(String text, int at) {
        boolean escape = text.startsWith("_x", at) && at + 6 < text.length() && text.charAt(at + 6) == '_';
        if (escape) {
            raw(UNDERSCORE);
        } else {
            buffer[size++] = '_';
        }
    }

    private void two(char c) {
        buffer[size++] = (byte) (0xC0 | (c >> 6));
        buffer[size++] = (byte) (0x80 | (c & 0x3F));
    }

    private void three(char c) {
        if (c < 0xFFFE) {
            buffer[size++] = (byte) (0xE0 | (c >> 12));
            buffer[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            buffer[size++] = (byte) (0x80 | (c & 0x3F));
        }
    }

    private void four(int codePoint) {
        buffer[size++] = (byte) (0xF0 | (codePoint >> 18));
        buffer[size++] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
        buffer[size++] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
        buffer[size++] = (byte) (0x80 | (codePoint & 0x3F));
    }

    private void room(int needed) {
        if (size + needed > buffer.length) {
            flush();
        }
    }

    /** Hands on what was written so far; must be called at the end. */
    void flush() {
        try {
            out.write(buffer, 0, size);
            size = 0;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
