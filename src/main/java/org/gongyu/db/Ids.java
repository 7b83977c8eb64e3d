package org.gongyu.db;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Makes UUIDv7 (RFC 9562): they sort by the millisecond they were made, and two PCs never make the same. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long COUNTS = 1 << 12;

    /** How many milliseconds ids may run ahead of the clock before the clock is thought to have been set back. */
    private static final long AHEAD = 60_000;

    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    /** A new id, stamped with the clock's time; within a run of the program each sorts after the one before it. */
    public static UUID next(Clock clock) {
        long now = clock.millis() * COUNTS;
        long stamp = LAST.updateAndGet(last -> last >= now && last < now + COUNTS * AHEAD ? last + 1 : now);
        return at(stamp / COUNTS, stamp % COUNTS, RANDOM.nextLong());
    }

    private static UUID at(long millis, long count, long randomLow) {
        long high = (millis << 16) | 0x7000L | (count & 0x0FFFL);
        long low = (randomLow & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
