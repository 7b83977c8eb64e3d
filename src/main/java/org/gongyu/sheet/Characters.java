package org.gongyu.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters of a text file: by byte order mark, else UTF-8 if it is that strictly, else what the page claims, else GB18030. */
final class Characters {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Pattern CLAIM = Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_\\-]+)");
    private static final int HEAD = 2048;

    private Characters() {}

    static String of(byte[] bytes) throws Unreadable {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return must(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return must(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return must(bytes, 2, StandardCharsets.UTF_16BE);
        }
        for (Charset charset : List.of(StandardCharsets.UTF_8, claimed(bytes), GB18030)) {
            Optional<String> text = decode(bytes, 0, charset);
            if (text.isPresent()) {
                return text.get();
            }
        }
        throw new Unreadable("file-encoding");
    }

    /** GB2312 and GBK are subsets of GB18030, and pages that claim them often hold more. */
    private static Charset claimed(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher claim = CLAIM.matcher(head);
        if (!claim.find() || claim.group(1).toLowerCase(Locale.ROOT).startsWith("gb")) {
            return GB18030;
        }
        try {
            return Charset.forName(claim.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return GB18030;
        }
    }

    private static String must(byte[] bytes, int from, Charset charset) throws Unreadable {
        return decode(bytes, from, charset).orElseThrow(() -> new Unreadable("file-damaged"));
    }

    private static Optional<String> decode(byte[] bytes, int from, Charset charset) {
        try {
            ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
            return Optional.of(charset.newDecoder().decode(rest).toString());
        } catch (CharacterCodingException otherCharset) {
            return Optional.empty();
        }
    }

    static boolean startsWith(byte[] bytes, int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }
}
