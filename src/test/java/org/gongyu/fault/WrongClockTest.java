package org.gongyu.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.fault.Deeds.ADMIN;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.gongyu.db.AuditLog;
import org.gongyu.db.Backup;
import org.gongyu.db.Backups;
import org.gongyu.db.Db;
import org.gongyu.db.SettingStore;
import org.gongyu.vault.DataKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 15: a wrong clock harms nothing. */
class WrongClockTest {

    private Instant now = Instant.parse("2026-11-25T00:00:00Z");

    @TempDir
    Path folder;

    private static Clock at(String date) {
        return Clock.fixed(Instant.parse(date + "T08:00:00Z"), ZoneId.of("Asia/Shanghai"));
    }

    private Db open(String date) {
        return Db.open(folder, DataKey.none(), at(date), () -> false);
    }

    /** Forwards, far forwards, back, and before there were computers; each time saved, backed up and reopened. */
    @Test
    void savingBackingUpAndTheAuditGoOnAtAnyTime() {
        Db.create(folder, DataKey.none(), at("2026-11-25"), () -> false).close();
        String[] dates = {"2026-11-25", "2099-12-31", "2026-11-26", "1970-01-01", "2026-11-27"};
        for (String date : dates) {
            try (Db db = open(date)) {
                assertThat(db.wasReadThrough())
                        .as("closed cleanly before %s", date)
                        .isFalse();
                new SettingStore(db).put(ADMIN, "at" + date, date);
                assertThat(db.backups().makeIfChanged(org.gongyu.db.BackupReason.EXIT))
                        .as("a backup at %s", date)
                        .isPresent();
                assertThat(new AuditLog(db).verify(ADMIN).isWhole()).isTrue();
            }
        }
        try (Db db = open("2026-11-28")) {
            for (String date : dates) {
                assertThat(new SettingStore(db).get(ADMIN, "at" + date)).contains(date);
            }
            assertThat(db.backups().check(ADMIN)).hasSize(dates.length);
        }
    }

    /** The newest is the one made last, whatever its date; otherwise the one of 2099 would be restored for ever. */
    @Test
    void theNewestBackupIsTheOneMadeLast() {
        Db.create(folder, DataKey.none(), at("2099-01-01"), () -> false).close();
        try (Db db = open("2099-01-01")) {
            db.backups().make(ADMIN);
        }
        Backup last;
        try (Db db = open("1970-01-02")) {
            last = db.backups().make(ADMIN);
        }
        assertThat(Backups.newestGood(folder, DataKey.none())).contains(last);
    }

    /** A backup is due again half an hour after the clock was set back, not in seventy years. */
    @Test
    void aClockSetBackDelaysNoBackup() {
        Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
        try (Db db = Db.create(folder, DataKey.none(), clock, () -> false)) {
            now = Instant.parse("2099-01-01T00:00:00Z");
            db.backups().makeIfDue();
            now = Instant.parse("2026-11-25T00:00:00Z");
            new SettingStore(db).put(ADMIN, "changed", "yes");
            assertThat(db.backups().makeIfDue()).isPresent();
        }
    }
}
