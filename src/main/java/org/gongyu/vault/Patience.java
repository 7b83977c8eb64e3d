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
    private Instant until = Instant.MIN;

    public Patience(Clock clock) {
        this.clock = clock;
    }

    /** A wrong password was given. */
    public void wrong() {
        wrong++;
        if (wrong > FREE) {
            long seconds = 1L << Math.min(wrong - FREE, 10);
            Duration wait = Duration.ofSeconds(seconds);
            until = clock.instant().plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
        }
    }

    /** The right one was given. */
    public void right() {
        wrong = 0;
        until = Instant.MIN;
    }

    /** How long to wait still, in whole seconds; never longer than five minutes, even if the clock was set back. */
    public long secondsLeft() {
        Instant now = clock.instant();
        if (!until.isAfter(now)) {
            return 0;
        }
        Duration left = Duration.between(now, until);
        return Math.min(left.toSeconds() + 1, LONGEST.toSeconds());
    }
}
