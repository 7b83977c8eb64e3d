package org.gongyu.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.db.Sample.ADMIN;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongyu.vault.DataKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When backups are made by themselves, and which of them stay. */
class BackupTimesTest {

    private static final DataKey NONE = DataKey.none();

    @TempDir
    Path temp;

    private Instant now = Instant.parse("2026-11-25T00:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    private Db open() {
        return Db.open(temp, NONE, clock, () -> false);
    }

    @Test
    void whatWasChangedIsBackedUpByTheHalfHourAndWhatWasNotIsNot() {
        Sample.make(temp, NONE, 20);
        try (Db db = open()) {
            assertThat(db.backups().makeIfDue()).as("just opened").isEmpty();
            Sample.fill(db, "a", 1);
            now = now.plus(Duration.ofMinutes(29));
            assertThat(db.backups().makeIfDue()).as("too early").isEmpty();
            now = now.plus(Duration.ofMinutes(1));
            assertThat(db.backups().makeIfDue())
                    .get()
                    .extracting(Backup::reason)
                    .isEqualTo(BackupReason.REGULAR);
            now = now.plus(Duration.ofMinutes(30));
            assertThat(db.backups().makeIfDue()).as("nothing changed").isEmpty();
            Sample.fill(db, "b", 1);
            assertThat(db.backups().makeIfDue())
                    .as("half an hour from the last attempt")
                    .isEmpty();
            now = now.plus(Duration.ofMinutes(30));
            assertThat(db.backups().makeIfDue()).isPresent();
        }
    }

    /** Promise 15. */
    @Test
    void aClockSetBackDoesNotStopTheBackups() {
        Sample.make(temp, NONE, 20);
        try (Db db = open()) {
            assertThat(db.backups().makeIfDue()).isEmpty();
            Sample.fill(db, "a", 1);
            now = now.plus(Duration.ofDays(-20_000));
            assertThat(db.backups().makeIfDue()).isPresent();
            Sample.fill(db, "b", 1);
            now = now.plus(Duration.ofMinutes(31));
            Backup newest = db.backups().makeIfDue().orElseThrow();
            assertThat(db.backups().list(ADMIN).get(0)).isEqualTo(newest);
        }
    }

    @Test
    void whatAnEarlierRunCouldNotBackUpIsBackedUpByTheNext() {
        Sample.make(temp, NONE, 20);
        try (Db db = open()) {
            new SettingStore(db).put(ADMIN, "colour", "red");
        }
        try (Db db = open()) {
            assertThat(db.backups().makeIfChanged(BackupReason.EXIT)).isPresent();
        }
        try (Db db = open()) {
            assertThat(db.backups().makeIfChanged(BackupReason.EXIT)).isEmpty();
        }
    }

    @Test
    void aDamagedBackupPushesNoGoodOneOutAndIsListedAsWhatItIs() throws Exception {
        Sample.make(temp, NONE, 20);
        try (Db db = open()) {
            Backup first = db.backups().make(ADMIN);
            Backup good = null;
            for (int i = 0; i < 12; i++) {
                good = db.backups().make(ADMIN);
            }
            assertThat(first.file()).as("the eleventh of a day goes").doesNotExist();
            assertThat(db.backups().listed(ADMIN)).hasSize(10);
            List<Listed> all = db.backups().listed(ADMIN);
            for (Listed one : all.subList(1, 10)) {
                Files.write(one.file(), new byte[] {1, 2, 3});
            }
            db.backups().make(ADMIN);
            assertThat(good.file()).exists();
            assertThat(db.backups().check(ADMIN))
                    .extracting(Listed::state)
                    .containsOnly(BackupState.WHOLE, BackupState.DAMAGED)
                    .hasSize(11);
        }
    }

    @Provide
    Arbitrary<List<Backup>> backups() {
        Arbitrary<Integer> steps = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(8, Arbitraries.integers().between(1, 72)),
                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(100, 2000)),
                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(-400, 0)));
        return steps.list().ofMaxSize(300).map(BackupTimesTest::numbered);
    }

    private static List<Backup> numbered(List<Integer> hours) {
        List<Backup> all = new ArrayList<>();
        LocalDateTime time = LocalDateTime.of(2026, 1, 1, 8, 0);
        for (int step : hours) {
            time = time.plusHours(step);
            long number = all.size() + 1L;
            all.add(new Backup(
                    Path.of("b" + number),
                    1,
                    new Backup.About(1, number, time.toString(), BackupReason.REGULAR, 1, true, 1, "", null)));
        }
        return all;
    }

    /** 10 recent, 7 daily, 8 weekly, 12 monthly: of each span that has a backup the last is there, and no more than all of these. */
    @Property(tries = 300)
    void theNewestOfEachSpanStays(@ForAll("backups") List<Backup> all) {
        List<Backup> kept = new ArrayList<>(all);
        kept.removeAll(Rotation.outdated(all));
        assertThat(kept).hasSizeLessThanOrEqualTo(10 + 7 + 8 + 12);
        assertThat(kept).containsAll(all.subList(Math.max(0, all.size() - 10), all.size()));
        assertNewest(all, kept, LocalDateTime::toLocalDate, 7);
        assertNewest(
                all,
                kept,
                time -> time.get(IsoFields.WEEK_BASED_YEAR) * 100 + time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                8);
        assertNewest(all, kept, YearMonth::from, 12);
        assertThat(Rotation.outdated(kept)).as("what stays, stays").isEmpty();
    }

    private static <T> void assertNewest(
            List<Backup> all, List<Backup> kept, Function<LocalDateTime, T> span, int most) {
        List<Backup> newestFirst = all.stream()
                .sorted(Comparator.comparing(Backup::number).reversed())
                .toList();
        List<T> seen = new ArrayList<>();
        for (Backup one : newestFirst) {
            T its = span.apply(one.made());
            if (!seen.contains(its) && seen.size() < most) {
                seen.add(its);
                assertThat(kept).contains(one);
            }
        }
    }
}
