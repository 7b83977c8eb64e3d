package org.gongyu.db;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Makes UUIDv7 (RFC 9562): they sort by the millisecond they were made, and two PCs never make the same. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new id, stamped with the clock's time. */
    public static UUID next(Clock clock) {
        return at(clock.millis(), RANDOM.nextLong(), RANDOM.nextLong());
    }

    /** An id from its parts: the milliseconds since 1970 and random bits. The same parts make the same id (for made-up schools). */
    public static UUID at(long millis, long randomHigh, long randomLow) {
        long high = (millis << 16) | 0x7000L | (randomHigh & 0x0FFFL);
        long low = (randomLow & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
