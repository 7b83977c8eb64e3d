package org.gongyu.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.db.schema.Tables.STUDENT;
import static org.gongyu.fault.Deeds.ADMIN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongyu.MadeUp;
import org.gongyu.SmallSchool;
import org.gongyu.app.Features;
import org.gongyu.db.BackupState;
import org.gongyu.db.Listed;
import org.gongyu.feature.OpenSchool;
import org.gongyu.sheet.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 8 for what takes long: a thread that is interrupted in the middle leaves all of it or nothing, and the school open. */
class GivenUpTest {

    private static final int TIMES = 8;

    @TempDir
    Path temp;

    private OpenSchool school;

    @BeforeEach
    void open() {
        new SmallSchool(temp.resolve("school")).close();
        school = Features.of(Deeds.open(temp.resolve("school")), MadeUp.TEXTS);
    }

    @AfterEach
    void close() {
        school.close();
    }

    /** Does something on a thread of its own and interrupts that again and again until it ends; returns what it told. */
    private static String interrupted(ThrowingCallable deed) throws InterruptedException {
        AtomicReference<String> told = new AtomicReference<>();
        CountDownLatch begun = new CountDownLatch(1);
        Thread thread = new Thread(() -> {
            begun.countDown();
            told.set(Expect.told(deed));
        });
        thread.start();
        begun.await();
        while (thread.isAlive()) {
            thread.interrupt();
            thread.join(1);
        }
        return told.get();
    }

    private int students() {
        return school.db().read(ADMIN, sql -> sql.fetchCount(STUDENT));
    }

    @Test
    void anImportIsThereAsAWholeOrNotAtAll() throws InterruptedException {
        int before = students();
        int done = 0;
        for (int time = 0; time < TIMES; time++) {
            int its = time;
            done += interrupted(() -> Deeds.Imports.bring(school, its)).isEmpty() ? 1 : 0;
            assertThat(students()).isEqualTo(before + done * Deeds.ROWS);
        }
        Deeds.Imports.bring(school, TIMES);
        assertThat(students()).isEqualTo(before + (done + 1) * Deeds.ROWS);
    }

    @Test
    void aBackupIsWholeOrNotThere() throws Exception {
        for (int time = 0; time < TIMES; time++) {
            interrupted(() -> school.db().backups().make(ADMIN));
            assertThat(school.db().backups().check(ADMIN))
                    .extracting(Listed::state)
                    .allMatch(BackupState.WHOLE::equals);
        }
        assertThat(school.db().backups().make(ADMIN).isWhole()).isTrue();
        try (Stream<Path> files = Files.walk(school.db().folder())) {
            assertThat(files).noneMatch(file -> file.toString().contains(".part"));
        }
    }

    @Test
    void anExportLeavesTheOldFileOrTheNewOne() throws InterruptedException, IOException {
        Path file = temp.resolve("报表.xlsx");
        Files.writeString(file, "as it was");
        for (int time = 0; time < TIMES; time++) {
            byte[] next = new byte[3_000_000];
            String told = interrupted(() -> Target.write(file, out -> {
                for (int part = 0; part < 30; part++) {
                    out.write(next, part * 100_000, 100_000);
                }
            }));
            long length = Files.size(file);
            assertThat(length).isIn(9L, 3_000_000L);
            assertThat(told.isEmpty()).isEqualTo(length == 3_000_000L);
            Files.writeString(file, "as it was");
        }
        try (Stream<Path> left = Files.list(temp)) {
            assertThat(left).noneMatch(one -> one.toString().endsWith(".tmp"));
        }
    }
}
