package org.gongyu.vault;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How long a person must wait after wrong passwords: not at all after the first two, then twice as long each time, to five minutes. */
public final class Patience {

    private static final int FREE = 2;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Clock clock;
    private int wrong;
    private Instant since = Instant.EPOCH;
    private Duration wait = Duration.ZERO;

    public Patience(Clock clock) {
        this.clock = clock;
    }

    /** A wrong password was given. */
    public void wrong() {
        wrong++;
        if (wrong > FREE) {
            long seconds = 1L << Math.min(wrong - FREE, 10);
            wait = Duration.ofSeconds(Math.min(seconds, LONGEST.toSeconds()));
            since = clock.instant();
        }
    }

    /** The right one was given. */
    public void right() {
        wrong = 0;
        wait = Duration.ZERO;
    }

    /** How long to wait still, in whole seconds; if the clock was set back, the wait begins anew and isn't longer for it. */
    public long secondsLeft() {
        Instant now = clock.instant();
        if (now.isBefore(since)) {
            since = now;
        }
        Duration left = wait.minus(Duration.between(since, now));
        return left.isNegative() || left.isZero() ? 0 : Math.min(left.toSeconds() + 1, LONGEST.toSeconds());
    }
}
