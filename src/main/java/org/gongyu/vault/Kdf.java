package org.gongyu.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How dear a guess at a password is made: Argon2id's cost, kept beside each slot so that it can differ and grow.
 *
 * @param memory in KiB
 * @param passes over the memory
 * @param lanes that could be computed at the same time
 */
public record Kdf(int memory, int passes, int lanes) {

    /** 64 MiB: about 0.6 s on an office PC. */
    public static final Kdf USUAL = new Kdf(64 * 1024, 3, 4);

    /** 19 MiB, for weak PCs: the least that OWASP recommends. */
    public static final Kdf FLOOR = new Kdf(19 * 1024, 2, 1);

    /** No header may make the program take more: a damaged number must not end as "out of memory". */
    private static final Kdf LIMIT = new Kdf(1024 * 1024, 100, 64);

    /** The usual cost, or the floor where this process has little memory to itself. */
    public static Kdf forThisPc() {
        long free = Runtime.getRuntime().maxMemory() / 1024;
        return free < 4L * USUAL.memory ? FLOOR : USUAL;
    }

    boolean isSane() {
        return memory >= 8L * lanes
                && passes > 0
                && lanes > 0
                && memory <= LIMIT.memory
                && passes <= LIMIT.passes
                && lanes <= LIMIT.lanes;
    }

    /** The 32 bytes of a password; the password is left as it is. */
    byte[] derive(char[] password, byte[] salt) {
        byte[] utf8 = utf8(password);
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] key = new byte[32];
        argon.generateBytes(utf8, key);
        Arrays.fill(utf8, (byte) 0);
        return key;
    }

    private static byte[] utf8(char[] password) {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        encoded.clear();
        encoded.put(new byte[encoded.capacity()]);
        return bytes;
    }
}
