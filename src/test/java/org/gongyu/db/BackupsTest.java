package org.gongyu.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongyu.db.Sample.ADMIN;
import static org.gongyu.db.Sample.KEY;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongyu.vault.DataKey;
import org.gongyu.work.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Promises 9 and 10: every backup opens and holds what the data held; restoring is undoable. */
class BackupsTest {

    private static final DataKey NONE = DataKey.none();

    @TempDir
    Path temp;

    static Stream<DataKey> keys() {
        return Stream.of(NONE, KEY);
    }

    private static void assertKey(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.key())
                .isEqualTo(key));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aBackupHoldsEveryRowAndIsRestoredAndUndone(DataKey key) {
        Path school = temp.resolve("学 校");
        Sample.make(school, key, 300);
        Backup first;
        try (Db db = Sample.open(school, key)) {
            first = new Backups(db).make(ADMIN);
            Sample.fill(db, "later", 50);
        }
        Inventory later = Sample.contents(school, key);
        Restore restore = new Restore(school, key, Sample.CLOCK);
        Restore.Done done = restore.run(first.file());
        assertThat(Sample.contents(school, key)).isEqualTo(first.about().contents());
        assertThat(first.counts()).containsEntry("setting", 300L);
        Backup before = done.before().orElseThrow();
        assertThat(before.reason()).isEqualTo(BackupReason.RESTORE);
        restore.run(before.file());
        assertThat(Sample.contents(school, key)).isEqualTo(later);
        try (Db db = Sample.open(school, key)) {
            assertThat(db.wasReadThrough()).isFalse();
            assertThat(new Backups(db).list(ADMIN)).hasSize(3).allMatch(Backup::isWhole);
        }
    }

    @Test
    void theBackupOfAnEncryptedSchoolHoldsNoPlainText() throws IOException {
        Sample.make(temp, KEY, 30);
        try (Db db = Sample.open(temp, KEY)) {
            Backup made = new Backups(db).make(ADMIN);
            Path out = Files.createDirectory(temp.resolve("out"));
            BackupFile.unpack(made, out, true);
            assertThat(Files.readString(H2.file(out), StandardCharsets.ISO_8859_1))
                    .startsWith("H2encrypt")
                    .doesNotContain("setting");
            assertKey("backup-other-key", () -> new Restore(temp.resolve("neu"), NONE, Sample.CLOCK).look(made.file()));
        }
    }

    @Test
    void onAStickTheSchoolsOutdatedBackupsGoAndOthersStay() throws IOException {
        Path stick = Files.createDirectory(temp.resolve("U 盘"));
        Sample.make(temp.resolve("other"), NONE, 5);
        try (Db other = Sample.open(temp.resolve("other"), NONE)) {
            for (int copy = 0; copy < 12; copy++) {
                new SecondPlace(other).copy(ADMIN, stick);
            }
        }
        assertThat(copiesIn(stick)).as("without accounts all stay").isEqualTo(12);
        Sample.make(temp.resolve("school"), KEY, 5);
        try (Db db = Sample.open(temp.resolve("school"), KEY)) {
            for (int copy = 0; copy < 14; copy++) {
                new SecondPlace(db).copy(ADMIN, stick);
            }
            assertThat(copiesIn(stick)).as("12 others and the last 10").isEqualTo(22);
            assertThat(BackupFolder.listed(stick, KEY, true).stream().filter(one -> one.state() == BackupState.WHOLE))
                    .hasSize(10);
        }
    }

    private static long copiesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    @Test
    void aBackupIsRestoredWhereNothingWas() {
        Path school = temp.resolve("a");
        Sample.make(school, NONE, 20);
        try (Db db = Sample.open(school, NONE)) {
            Backup made = new Backups(db).makeIn(ADMIN, temp.resolve("U 盘/备份"));
            Path other = temp.resolve("new/pc");
            assertThat(new Restore(other, NONE, Sample.CLOCK).run(made.file()).before())
                    .isEmpty();
            assertThat(Sample.contents(other, NONE)).isEqualTo(Sample.contents(db));
        }
    }

    @Test
    void savingGoesOnWhileABackupIsMade() {
        Sample.make(temp, NONE, 200);
        try (Db db = Sample.open(temp, NONE)) {
            Backup made = copyWhileSaving(db, 2);
            assertThat(made.about().contents()).isEqualTo(Sample.contents(db));
            assertThat(made.counts()).containsEntry("setting", 202L);
        }
    }

    @Test
    void aBackupBesideEndlessSavingIsGivenUp() {
        Sample.make(temp, NONE, 20);
        try (Db db = Sample.open(temp, NONE)) {
            assertKey("backup-busy", () -> copyWhileSaving(db, 100));
            assertThat(new Backups(db).list(ADMIN)).isEmpty();
        }
    }

    /** Somebody saves each time when the data has been read and is about to be copied, so many times. */
    private static Backup copyWhileSaving(Db db, int times) {
        AtomicInteger saved = new AtomicInteger();
        Copying copying = new Copying(db.place(), BackupFolder.of(db.folder()), db::changes);
        return db.aside(live -> copying.copy(
                (Connection) Proxy.newProxyInstance(
                        Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                            if (method.getName().equals("prepareStatement") && saved.incrementAndGet() <= times) {
                                Sample.fill(db, "busy" + saved + "-", 1);
                            }
                            return method.invoke(live, args);
                        }),
                BackupReason.ASKED));
    }

    @Test
    void nothingIsBackedUpTwice() {
        Sample.make(temp, NONE, 20);
        try (Db db = Sample.open(temp, NONE)) {
            Backups backups = new Backups(db);
            assertThat(backups.makeIfChanged(BackupReason.EXIT)).isEmpty();
            Sample.fill(db, "more", 1);
            assertThat(backups.makeIfChanged(BackupReason.EXIT)).isPresent();
            assertThat(backups.makeIfChanged(BackupReason.EXIT)).isEmpty();
        }
    }

    @Test
    void anOpenSchoolIsNotRestoredOver() {
        Sample.make(temp, NONE, 20);
        try (Db db = Sample.open(temp, NONE)) {
            Backup made = new Backups(db).make(ADMIN);
            assertKey("data-locked", () -> new Restore(temp, NONE, Sample.CLOCK).run(made.file()));
            Sample.fill(db, "still", 1);
        }
    }

    @Test
    void aGrownFileIsSmallAgainOnceRestored() {
        try (Db db = Sample.create(temp, KEY)) {
            for (int i = 0; i < 300; i++) {
                Sample.fill(db, "n" + i + "-", 1);
            }
        }
        Backup made;
        try (Db db = Sample.open(temp, KEY)) {
            made = new Backups(db).make(ADMIN);
        }
        Inventory contents = Sample.contents(temp, KEY);
        long before = H2.file(temp).toFile().length();
        new Restore(temp, KEY, Sample.CLOCK).run(made.file());
        assertThat(H2.file(temp).toFile().length()).isLessThan(before);
        assertThat(Sample.contents(temp, KEY)).isEqualTo(contents);
    }

    @Test
    void damagedDataIsKeptAsItIsWhenABackupIsRestoredOverIt() throws IOException {
        Sample.make(temp, NONE, 100);
        Backup good;
        try (Db db = Sample.open(temp, NONE)) {
            good = new Backups(db).make(ADMIN);
        }
        byte[] damaged = Files.readAllBytes(H2.file(temp));
        damaged[damaged.length / 2] ^= 4;
        Files.write(H2.file(temp), damaged);
        assertKey("data-differs", () -> Sample.open(temp, NONE));
        assertThat(Backups.newestGood(temp, NONE)).map(Backup::file).isEqualTo(Optional.of(good.file()));
        Backup kept =
                new Restore(temp, NONE, Sample.CLOCK).run(good.file()).before().orElseThrow();
        assertThat(kept.isWhole()).isFalse();
        Path out = Files.createDirectory(temp.resolve("out"));
        BackupFile.unpack(kept, out, false);
        assertThat(H2.file(out)).hasBinaryContent(damaged);
        assertKey("backup-not-whole", () -> new Restore(temp, NONE, Sample.CLOCK).look(kept.file()));
        assertThat(Sample.contents(temp, NONE)).isEqualTo(good.about().contents());
    }

    @Test
    void whatIsNoBackupIsSaidInItsOwnWords() throws IOException {
        Restore restore = new Restore(temp, NONE, Sample.CLOCK);
        assertKey("backup-absent", () -> restore.look(temp.resolve("x.backup")));
        assertKey("backup-empty", () -> restore.look(Files.createFile(temp.resolve("y.backup"))));
        assertKey("backup-foreign", () -> restore.look(Files.writeString(temp.resolve("z.backup"), "不是备份")));
    }

    @Test
    void theLastTenAndOneOfEachDayWeekAndMonthStay() {
        List<Backup> all = IntStream.rangeClosed(1, 2000)
                .mapToObj(number ->
                        backup(number, LocalDateTime.of(2025, 1, 1, 8, 0).plusHours(8L * number)))
                .toList();
        List<Backup> kept = new ArrayList<>(all);
        kept.removeAll(Rotation.outdated(all));
        assertThat(kept.subList(kept.size() - 10, kept.size())).isEqualTo(all.subList(1990, 2000));
        assertThat(kept.stream()
                        .map(one -> one.made().toLocalDate())
                        .distinct()
                        .filter(day ->
                                day.isAfter(all.get(1999).made().toLocalDate().minusDays(7))))
                .hasSize(7);
        assertThat(kept.stream().map(one -> YearMonth.from(one.made())).distinct())
                .hasSize(12);
        assertThat(kept).hasSizeBetween(25, 37);
    }

    @Test
    void aClockThatJumpedMakesNoRecentBackupGo() {
        List<Backup> all = new ArrayList<>();
        for (int number = 1; number <= 40; number++) {
            int year = number < 20 ? 2026 : number < 30 ? 2099 : 1970;
            all.add(backup(number, LocalDateTime.of(year, 3, 1, 8, 0).plusMinutes(number)));
        }
        List<Backup> kept = new ArrayList<>(all);
        kept.removeAll(Rotation.outdated(all));
        assertThat(kept).containsAll(all.subList(30, 40)).contains(all.get(18), all.get(28));
    }

    private static Backup backup(long number, LocalDateTime made) {
        return new Backup(
                Path.of("b" + number),
                1,
                new Backup.About(1, number, made.toString(), BackupReason.EXIT, 1, true, 1, "", null));
    }
}
