package org.gongyu.vault;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Tells when nobody has touched keyboard or mouse for five minutes. */
public final class Idle {

    public static final Duration LIMIT = Duration.ofMinutes(5);

    private final Clock clock;
    private Instant last;

    public Idle(Clock clock) {
        this.clock = clock;
        this.last = clock.instant();
    }

    /** Someone is there. */
    public void touch() {
        last = clock.instant();
    }

    /** Whether the time is over; a clock that was set back starts it anew, so that it can't be put off for ever. */
    public boolean isOver() {
        Instant now = clock.instant();
        if (now.isBefore(last)) {
            last = now;
        }
        return !now.isBefore(last.plus(LIMIT));
    }
}
