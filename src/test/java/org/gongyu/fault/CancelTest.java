package org.gongyu.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.db.schema.Tables.STUDENT;
import static org.gongyu.fault.Deeds.ADMIN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongyu.MadeUp;
import org.gongyu.SmallSchool;
import org.gongyu.app.Features;
import org.gongyu.db.AuditLog;
import org.gongyu.db.Backup;
import org.gongyu.db.BackupState;
import org.gongyu.db.Batches;
import org.gongyu.db.Db;
import org.gongyu.db.Listed;
import org.gongyu.db.SettingStore;
import org.gongyu.feature.Exports;
import org.gongyu.feature.OpenSchool;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Book;
import org.gongyu.sheet.Report;
import org.gongyu.vault.DataKey;
import org.gongyu.vault.Keys;
import org.gongyu.work.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Promise 8: a hundred and twenty pieces of long work are given up, each at a moment of its own. Each leaves all of it or nothing, and the school open. */
@Timeout(600)
class CancelTest {

    private static final int EACH = 20;

    @TempDir
    Path temp;

    private final Random moments = new Random(8);
    private OpenSchool school;
    private int givenUp;

    @BeforeEach
    void open() {
        new SmallSchool(temp.resolve("school")).close();
        school = Features.of(Deeds.open(temp.resolve("school")), MadeUp.TEXTS);
    }

    /** Whatever was given up: the file was closed cleanly, so that the next opening need not read it through, and the log is whole. */
    @AfterEach
    void closesCleanly() {
        assertThat(new AuditLog(school.db()).verify(ADMIN).isWhole()).isTrue();
        school.close();
        try (OpenSchool again = Features.of(Deeds.open(temp.resolve("school")), MadeUp.TEXTS)) {
            assertThat(again.db().wasReadThrough()).isFalse();
        }
    }

    /** Does something once to its end, and then again and again, given up earlier or later; {@code after} looks at what each left. */
    private void twentyTimes(ThrowingCallable deed, After after) throws Exception {
        long begun = System.nanoTime();
        after.look(told(new Job("work.store"), deed));
        long whole = System.nanoTime() - begun;
        for (int time = 1; time < EACH; time++) {
            Job job = new Job("work.store");
            long moment = (long) (whole * moments.nextDouble());
            AtomicReference<String> told = new AtomicReference<>();
            Thread thread = new Thread(() -> told.set(told(job, deed)));
            thread.start();
            thread.join(moment / 1_000_000, (int) (moment % 1_000_000));
            job.giveUp();
            thread.join();
            assertThat(told.get()).isIn("", "given-up");
            givenUp += told.get().isEmpty() ? 0 : 1;
            after.look(told.get());
        }
        assertThat(givenUp).as("some were given up in time").isPositive();
    }

    private interface After {
        /** {@code told}: empty = the deed was done. */
        void look(String told) throws Exception;
    }

    private static String told(Job job, ThrowingCallable deed) {
        return Expect.told(() -> job.run(() -> {
            try {
                deed.call();
                return null;
            } catch (Exception | Error thrown) {
                throw thrown;
            } catch (Throwable other) {
                throw new IllegalStateException(other);
            }
        }));
    }

    private int students() {
        return school.db().read(ADMIN, sql -> sql.fetchCount(STUDENT));
    }

    private void noHalfFilesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile).map(Path::toString))
                    .noneMatch(file -> file.endsWith(".part") || file.endsWith(".tmp"));
        }
    }

    @Test
    void anImportIsThereAsAWholeOrNotAtAll() throws Exception {
        int[] expected = {students(), 0};
        twentyTimes(() -> Deeds.Imports.bring(school, expected[1]), told -> {
            expected[0] += told.isEmpty() ? Deeds.ROWS : 0;
            expected[1]++;
            assertThat(students()).isEqualTo(expected[0]);
            noHalfFilesIn(school.db().folder());
        });
    }

    @Test
    void anImportIsTakenBackAsAWholeOrNotAtAll() throws Exception {
        Batches batches = new Batches(school.db());
        int[] time = {0};
        Deeds.Imports.bring(school, 0);
        int with = students();
        twentyTimes(() -> batches.undo(ADMIN, batches.list(ADMIN).get(0).id()), told -> {
            assertThat(students()).isEqualTo(told.isEmpty() ? with - Deeds.ROWS : with);
            if (told.isEmpty()) {
                time[0]++;
                Deeds.Imports.bring(school, time[0]);
            }
        });
    }

    @Test
    void aBackupIsWholeOrNotThere() throws Exception {
        twentyTimes(() -> school.db().backups().make(ADMIN), told -> {
            assertThat(school.db().backups().check(ADMIN))
                    .extracting(Listed::state)
                    .allMatch(BackupState.WHOLE::equals);
            noHalfFilesIn(school.db().folder());
        });
    }

    @Test
    void aRestoreIsDoneOrTheDataIsAsItWas() throws Exception {
        int before = students();
        Backup backup = school.db().backups().make(ADMIN);
        Deeds.Imports.bring(school, 0);
        int after = students();
        int[] time = {0};
        twentyTimes(() -> school.db().backups().restore(ADMIN, backup.file(), DataKey.none()), told -> {
            assertThat(students()).isEqualTo(told.isEmpty() ? before : after);
            noHalfFilesIn(school.db().folder());
            if (told.isEmpty()) {
                time[0]++;
                Deeds.Imports.bring(school, time[0]);
            }
        });
    }

    @Test
    void anExportLeavesTheOldFileOrTheNewOne() throws Exception {
        Deeds.Imports.bring(school, 0);
        Report roster = school.reports().stream()
                .filter(report -> report.key().equals("roster"))
                .findFirst()
                .orElseThrow();
        Scope scope = new Scope(new Period(2025, 1, LocalDate.of(2025, 9, 1), LocalDate.of(2026, 1, 24)), null);
        Exports.Order order = new Exports.Order(roster, scope, Book.Form.PRINT, null);
        Path file = temp.resolve("out").resolve("名册.xlsx");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "as it was");
        twentyTimes(() -> school.exports().export(ADMIN, order, file), told -> {
            assertThat(Files.size(file) == 9).isEqualTo(!told.isEmpty());
            assertThat(List.of(file.getParent().toFile().list())).containsExactly("名册.xlsx");
            Files.writeString(file, "as it was");
        });
    }

    /** Until the vault is kept a new key can be given up; which key then opens the data is the one that counts. */
    @Test
    void dataIsWrittenUnderTheNewKeyOrStaysUnderTheOld() throws Exception {
        Path folder = temp.resolve("locked");
        Keys[] keys = {new Keys(DataKey.random(new SecureRandom()), null), null};
        try (Db db = Db.create(folder, keys[0], MadeUp.CLOCK, () -> false)) {
            new SettingStore(db).put(ADMIN, "word", "as it was");
            twentyTimes(
                    () -> {
                        keys[1] = new Keys(DataKey.random(new SecureRandom()), null);
                        boolean[] kept = {false};
                        try {
                            db.rekey(ADMIN, keys[1], () -> kept[0] = true);
                        } finally {
                            keys[0] = kept[0] ? keys[1] : keys[0];
                        }
                    },
                    told -> {
                        assertThat(keys[0].equals(keys[1])).isEqualTo(told.isEmpty());
                        assertThat(new SettingStore(db).get(ADMIN, "word")).contains("as it was");
                        assertThat(folder.resolve("rekey")).doesNotExist();
                    });
        }
        try (Db db = Db.open(folder, keys[0], MadeUp.CLOCK, () -> false)) {
            assertThat(new SettingStore(db).get(ADMIN, "word")).contains("as it was");
            assertThat(new AuditLog(db).verify(ADMIN).isWhole()).isTrue();
        }
    }
}
