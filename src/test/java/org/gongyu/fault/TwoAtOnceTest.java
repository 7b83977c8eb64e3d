package org.gongyu.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.fault.Deeds.ADMIN;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.gongyu.MadeUp;
import org.gongyu.app.Main;
import org.gongyu.db.Db;
import org.gongyu.db.SettingStore;
import org.gongyu.vault.DataKey;
import org.gongyu.work.FirstWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Promises 7 and 8: two processes on one school, and work that is given up. */
@Timeout(300)
class TwoAtOnceTest {

    private static final int DATA_UNAVAILABLE = 4;

    @TempDir
    Path folder;

    /** Opens the school, says so, and keeps it open. */
    static final class Holds {
        private Holds() {}

        public static void main(String[] args) throws IOException {
            Path folder = Path.of(args[0]);
            try (Db db = Deeds.open(folder);
                    FirstWindow first = FirstWindow.open(folder, () -> System.out.println("to front"))) {
                System.out.println("open " + db.folder().equals(folder) + first.isOf(folder));
                System.in.read();
            }
        }
    }

    @Test
    void theSecondIsRefusedAndALockLeftByAKilledOneIsNot() throws IOException, InterruptedException {
        Db.create(folder, DataKey.none(), MadeUp.CLOCK, () -> false).close();
        try (ChildProgram first = ChildProgram.start(Holds.class, folder)) {
            assertThat(first.line()).isEqualTo("open truetrue");
            assertThat(Expect.told(() -> Deeds.open(folder).close())).isEqualTo("data-locked");
            assertThat(FirstWindow.call(folder)).isTrue();
            assertThat(first.line()).isEqualTo("to front");
            try (ChildProgram second = ChildProgram.start(Main.class, "--data", folder, "duties")) {
                second.rest();
                assertThat(second.status()).isEqualTo(DATA_UNAVAILABLE);
            }
            first.kill();
            assertThat(first.status()).isEqualTo(ChildProgram.KILLED);
        }
        assertThat(FirstWindow.call(folder)).as("nobody is there any more").isFalse();
        assertThat(Expect.told(() -> Deeds.open(folder).close())).isEmpty();
    }

    @Test
    void aHundredInterruptedTasksCloseNothing() throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (Db db = Db.create(folder, DataKey.none(), MadeUp.CLOCK, () -> false)) {
            SettingStore settings = new SettingStore(db);
            List<Future<?>> tasks = new ArrayList<>();
            for (int task = 0; task < 100; task++) {
                String name = "task" + task;
                tasks.add(threads.submit(() -> {
                    settings.put(ADMIN, name, "written");
                    return settings.get(ADMIN, name);
                }));
                tasks.get(task / 2).cancel(true);
            }
            tasks.forEach(task -> task.cancel(true));
            threads.shutdownNow();
            assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
            settings.put(ADMIN, "after", "after");
            assertThat(settings.get(ADMIN, "after")).contains("after");
        }
        try (Db db = Deeds.open(folder)) {
            assertThat(db.wasReadThrough()).as("closed cleanly").isFalse();
            assertThat(new SettingStore(db).get(ADMIN, "after")).contains("after");
        }
    }
}
