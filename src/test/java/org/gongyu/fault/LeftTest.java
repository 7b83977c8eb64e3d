package org.gongyu.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongyu.fault.Deeds.ADMIN;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import org.gongyu.MadeUp;
import org.gongyu.db.Db;
import org.gongyu.db.SettingStore;
import org.gongyu.vault.DataKey;
import org.gongyu.work.Background;
import org.gongyu.work.Changes;
import org.gongyu.work.Ended;
import org.gongyu.work.Failure;
import org.gongyu.work.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Whoever leaves while pages are still being filled is told of nothing, nothing is logged as wrong, and the school is closed cleanly. */
class LeftTest {

    private static final int TIMES = 40;
    private static final int QUESTIONS = 200;

    private final ConcurrentLinkedQueue<Failure> told = new ConcurrentLinkedQueue<>();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger("org.gongyu");
    private final Executor background = Background.threads();

    @TempDir
    Path folder;

    @BeforeEach
    void listen() {
        log.start();
        root.setLevel(Level.INFO);
        root.addAppender(log);
        Db.create(folder, DataKey.none(), MadeUp.CLOCK, () -> false).close();
    }

    @AfterEach
    void listenNoMore() {
        root.detachAppender(log);
        root.setLevel(null);
    }

    @Test
    void leavingWhilePagesAreBeingFilledIsNoFault() throws InterruptedException {
        for (int time = 0; time < TIMES; time++) {
            CountDownLatch answered = new CountDownLatch(QUESTIONS);
            try (Db db = Deeds.open(folder)) {
                assertThat(db.wasReadThrough())
                        .as("closed cleanly before %d", time)
                        .isFalse();
                ask(db, answered, time);
            }
            answered.await();
        }
        assertThat(told).isEmpty();
        assertThat(List.copyOf(log.list))
                .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
                .isEmpty();
        assertThat(List.copyOf(log.list)).as("some did come too late").anyMatch(event -> event.getMessage()
                .startsWith("came to nothing"));
    }

    private void ask(Db db, CountDownLatch answered, int time) {
        SettingStore settings = new SettingStore(db);
        Work work = new Work(background, Runnable::run, new Changes(), told::add);
        for (int question = 0; question < QUESTIONS; question++) {
            boolean save = question % 10 == 0;
            work.query(
                    () -> {
                        try {
                            if (save) {
                                settings.put(ADMIN, "time", String.valueOf(time));
                            }
                            return settings.get(ADMIN, "time");
                        } finally {
                            answered.countDown();
                        }
                    },
                    found -> {});
        }
    }

    @Test
    void whatComesAfterTheEndIsSaidToBeTooLate() {
        Db db = Deeds.open(folder);
        db.close();
        assertThatThrownBy(() -> new SettingStore(db).get(ADMIN, "time")).isInstanceOf(Ended.class);
        assertThatThrownBy(() -> new SettingStore(db).put(ADMIN, "time", "late"))
                .isInstanceOf(Ended.class);
    }
}
