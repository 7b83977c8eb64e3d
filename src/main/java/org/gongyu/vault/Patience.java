package org.gongyu.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How long a person must wait after wrong passwords: not at all after the first two, then twice as long each time, to five minutes. Closing
 * the program doesn't shorten it: a file in the school's folder remembers. Whoever takes that away, or copies the folder, still has each
 * guess slowed by Argon2id.
 */
public final class Patience {

    private static final Logger LOG = LoggerFactory.getLogger(Patience.class);
    private static final String NAME = "sign-in.wait";
    private static final Pattern CONTENT = Pattern.compile("(\\d{1,9}) (\\d{1,15})\\s*");
    private static final int FREE = 2;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Path file;
    private final Clock clock;
    private int wrong;
    private Instant since = Instant.EPOCH;

    /** Patience with whoever wants to sign in at the school in a folder; goes on from what is remembered there. */
    public Patience(Path folder, Clock clock) {
        this.file = folder.resolve(NAME);
        this.clock = clock;
        remember();
    }

    private void remember() {
        try {
            Matcher content = CONTENT.matcher(Files.exists(file) ? Files.readString(file) : "");
            if (content.matches()) {
                wrong = Integer.parseInt(content.group(1));
                since = Instant.ofEpochMilli(Long.parseLong(content.group(2)));
            }
        } catch (IOException cause) {
            LOG.warn("not known how many wrong passwords there were before", cause);
        }
    }

    /** A wrong password was given. */
    public void wrong() {
        wrong++;
        since = clock.instant();
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, wrong + " " + since.toEpochMilli());
        } catch (IOException cause) {
            LOG.warn("a wrong password is forgotten when the program closes", cause);
        }
    }

    /** The right one was given. */
    public void right() {
        wrong = 0;
        try {
            Files.deleteIfExists(file);
        } catch (IOException cause) {
            LOG.warn("wrong passwords from before the right one are still remembered", cause);
        }
    }

    private Duration due() {
        return wrong <= FREE
                ? Duration.ZERO
                : Duration.ofSeconds(Math.min(1L << Math.min(wrong - FREE, 10), LONGEST.toSeconds()));
    }

    /** How long to wait still, in whole seconds; if the clock was set back, the wait begins anew and isn't longer for it. */
    public long secondsLeft() {
        Instant now = clock.instant();
        if (now.isBefore(since)) {
            since = now;
        }
        Duration left = due().minus(Duration.between(since, now));
        return left.isNegative() || left.isZero() ? 0 : Math.min(left.toSeconds() + 1, LONGEST.toSeconds());
    }
}
