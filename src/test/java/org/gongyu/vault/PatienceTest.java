package org.gongyu.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatienceTest {

    private Instant now = Instant.parse("2026-11-23T07:00:00Z");

    @TempDir
    Path folder;

    private Patience patience;

    @BeforeEach
    void start() {
        patience = new Patience(folder, ((InstantSource) () -> now).withZone(ZoneOffset.UTC));
    }

    @Test
    void theWaitDoublesWithEachWrongPasswordAndEndsAtFiveMinutes() {
        List<Long> waits = new ArrayList<>();
        for (int time = 0; time < 14; time++) {
            patience.wrong();
            waits.add(patience.secondsLeft());
            now = now.plus(Duration.ofMinutes(6));
        }
        assertThat(waits)
                .startsWith(0L, 0L, 3L, 5L, 9L, 17L)
                .endsWith(300L, 300L)
                .isSorted();
    }

    @Test
    void closingTheProgramDoesNotShortenTheWait() {
        for (int time = 0; time < 5; time++) {
            patience.wrong();
        }
        long left = patience.secondsLeft();
        start();
        assertThat(left).isEqualTo(9);
        assertThat(patience.secondsLeft()).isEqualTo(left);
        patience.wrong();
        assertThat(patience.secondsLeft()).as("counted on").isEqualTo(17);
        patience.right();
        start();
        assertThat(patience.secondsLeft()).isZero();
    }

    @Test
    void aFileThatSaysNothingIsNoWait() throws IOException {
        Files.writeString(folder.resolve("sign-in.wait"), "99999999999999999999 x");
        start();
        assertThat(patience.secondsLeft()).isZero();
    }

    @Test
    void theRightPasswordEndsIt() {
        for (int time = 0; time < 5; time++) {
            patience.wrong();
        }
        assertThat(patience.secondsLeft()).isPositive();
        patience.right();
        assertThat(patience.secondsLeft()).isZero();
    }

    @Test
    void aClockThatIsSetBackLocksNobodyOutForDays() {
        for (int time = 0; time < 5; time++) {
            patience.wrong();
        }
        now = now.minus(Duration.ofDays(400));
        assertThat(patience.secondsLeft()).isBetween(1L, 300L);
        now = now.plus(Duration.ofMinutes(6));
        assertThat(patience.secondsLeft()).as("after the wait that was due").isZero();
    }
}
