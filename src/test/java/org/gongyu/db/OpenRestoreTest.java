package org.gongyu.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongyu.db.Sample.ADMIN;
import static org.gongyu.db.Sample.KEY;
import static org.gongyu.db.schema.Tables.SETTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyu.vault.Account;
import org.gongyu.vault.DataKey;
import org.gongyu.vault.Kdf;
import org.gongyu.vault.Role;
import org.gongyu.vault.Session;
import org.gongyu.vault.Vault;
import org.gongyu.work.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is done to the data file of a school that stays open: restoring, undoing that, compacting, going on after a loss. */
class OpenRestoreTest {

    private static final Kdf CHEAP = new Kdf(64, 1, 1);
    private static final char[] PASSWORD = "three cups of tea".toCharArray();
    private static final char[] OTHER = "four cups of tea!".toCharArray();

    @TempDir
    Path temp;

    static Stream<DataKey> keys() {
        return Stream.of(DataKey.none(), KEY);
    }

    private static void assertKey(String key, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.key())
                .isEqualTo(key));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void anOpenSchoolIsRestoredAndThatIsUndone(DataKey key) {
        Sample.make(temp, key, 30);
        try (Db db = Sample.open(temp, key)) {
            Backup made = db.backups().make(ADMIN);
            Sample.fill(db, "later", 5);
            Inventory later = Sample.contents(db);
            long writes = db.writes(SETTING);
            Preview preview = db.backups().preview(ADMIN, made.file(), key);
            assertThat(preview.lines()).contains(new Preview.Line("setting", 30, 35L));
            Restore.Done done = db.backups().restore(ADMIN, made.file(), key);
            assertThat(new SettingStore(db).get(ADMIN, "later1")).isEmpty();
            assertThat(db.writes(SETTING)).as("copies in memory are outdated").isGreaterThan(writes);
            Sample.fill(db, "after", 1);
            db.backups().restore(ADMIN, done.before().orElseThrow().file(), key);
            assertThat(Sample.contents(db).tables().get("setting"))
                    .isEqualTo(later.tables().get("setting"));
            assertThat(new AuditLog(db).verify(ADMIN).isWhole()).isTrue();
        }
        try (Db db = Sample.open(temp, key)) {
            assertThat(db.wasReadThrough()).as("closed cleanly").isFalse();
        }
    }

    @Test
    void aBackupThatIsDamagedLeavesTheOpenSchoolAsItIs() throws IOException {
        Sample.make(temp, KEY, 30);
        try (Db db = Sample.open(temp, KEY)) {
            Backup made = db.backups().make(ADMIN);
            byte[] damaged = Files.readAllBytes(made.file());
            damaged[damaged.length / 2] ^= 1;
            Files.write(made.file(), damaged);
            Inventory before = Sample.contents(db);
            assertKey("backup-damaged", () -> db.backups().restore(ADMIN, made.file(), KEY));
            assertThat(Sample.contents(db)).isEqualTo(before);
            Sample.fill(db, "goes on", 1);
        }
    }

    /** A user was removed since: the data key is another one, and the backup carries the vault of its time. */
    @Test
    void aBackupFromBeforeAUserWasRemovedIsRestoredWithThePasswordOrTheCodeOfThen() throws IOException {
        Vault.Made made = Vault.make(account("王老师"), PASSWORD, CHEAP);
        Session session = Session.first(temp, made, CHEAP);
        try (Db db = Db.create(temp, session.keys(), Sample.CLOCK, () -> false)) {
            Sample.fill(db, "then", 20);
            session.add(account("李老师"), OTHER, null);
            Backup old = db.backups().make(ADMIN);
            byte[] kept = Files.readAllBytes(old.file());
            Vault.Rekeyed next = session.removing(session.accounts().get(1).id());
            db.rekey(ADMIN, next.keys(), () -> session.keep(next));
            db.backups().make(BackupReason.KEY);
            Sample.fill(db, "now", 3);
            session.changePassword(PASSWORD, OTHER);
            assertThat(db.backups().listed(ADMIN))
                    .extracting(Listed::state)
                    .containsExactly(BackupState.WHOLE, BackupState.OLD_KEY);
            assertThat(db.backups().check(ADMIN).get(1).state()).isEqualTo(BackupState.OLD_KEY);
            assertKey("backup-other-key", () -> db.backups()
                    .restore(ADMIN, old.file(), session.keys().data()));
            assertKey("backup-secret-wrong", () -> earlier(session, old, "not the one of then"));
            for (String secret : List.of(new String(PASSWORD), made.code().written())) {
                DataKey its = earlier(session, old, secret);
                Restore.Done done = db.backups().restore(ADMIN, old.file(), its);
                assertThat(new SettingStore(db).get(ADMIN, "then7")).isPresent();
                assertThat(new SettingStore(db).get(ADMIN, "now0")).isEmpty();
                assertThat(new AuditLog(db).verify(ADMIN).isWhole()).isTrue();
                db.backups()
                        .restore(
                                ADMIN,
                                done.before().orElseThrow().file(),
                                session.keys().data());
                assertThat(new SettingStore(db).get(ADMIN, "now0")).isPresent();
            }
            assertThat(session.accounts()).as("the removed user stays removed").hasSize(1);
            assertThat(db.backups().removeOldKeys(ADMIN)).isEqualTo(1);
            assertThat(old.file()).doesNotExist();
            assertThat(kept).isNotEmpty();
        }
        Session again = Session.signIn(temp, "王老师", OTHER, CHEAP);
        try (Db db = Db.open(temp, again.keys(), Sample.CLOCK, () -> false)) {
            assertThat(new SettingStore(db).get(ADMIN, "now0")).isPresent();
        }
    }

    private static DataKey earlier(Session session, Backup backup, String secret) {
        return Restore.withVault(backup.file(), folder -> session.earlier(folder, secret));
    }

    @Test
    void anotherSchoolsBackupIsSaidToBeOne() {
        Session here = Session.first(temp.resolve("here"), Vault.make(account("王老师"), PASSWORD, CHEAP), CHEAP);
        Session there = Session.first(temp.resolve("there"), Vault.make(account("王老师"), PASSWORD, CHEAP), CHEAP);
        Backup other;
        try (Db db = Db.create(temp.resolve("there"), there.keys(), Sample.CLOCK, () -> false)) {
            other = db.backups().make(ADMIN);
        }
        assertKey("backup-other-school", () -> earlier(here, other, new String(PASSWORD)));
    }

    private static Account account(String user) {
        return new Account(UUID.randomUUID(), user, Set.of(Role.ADMINISTRATOR), null, Set.of());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aLooseFileIsMadeSmallWhileTheSchoolIsOpen(DataKey key) {
        try (Db db = Sample.create(temp, key)) {
            for (int i = 0; i < 400; i++) {
                Sample.fill(db, "n" + i + "-", 1);
            }
            Inventory before = Sample.contents(db);
            long large = db.backups().dataBytes();
            assertThat(db.backups().compactIfLoose()).as("not worth it yet").isFalse();
            db.backups().compact(ADMIN);
            System.out.printf(
                    "compaction: %,d bytes before, %,d after%n",
                    large, db.backups().dataBytes());
            assertThat(db.backups().dataBytes()).isLessThan(large / 4);
            assertThat(Sample.contents(db).tables().get("setting"))
                    .isEqualTo(before.tables().get("setting"));
            Sample.fill(db, "goes on", 1);
        }
        Sample.open(temp, key).close();
    }

    /** Promise 3, second half: what H2 does when the disk is full or the drive is gone is to close the database at once. */
    @ParameterizedTest
    @MethodSource("keys")
    void afterTheDatabaseWasLostWorkGoesOnWithoutARestart(DataKey key) {
        Sample.make(temp, key, 10);
        try (Db db = Sample.open(temp, key)) {
            Sample.fill(db, "saved", 3);
            assertKey(
                    "data-lost",
                    () -> db.change(ADMIN, tx -> {
                        tx.sql().execute("shutdown immediately");
                        tx.sql().execute("insert into setting values ('lost', 'x')");
                    }));
            assertThat(new SettingStore(db).get(ADMIN, "saved2")).isPresent();
            assertThat(new SettingStore(db).get(ADMIN, "lost")).isEmpty();
            Sample.fill(db, "goes on", 1);
            assertThat(db.backups().make(ADMIN).counts()).containsEntry("setting", 14L);
        }
        try (Db db = Sample.open(temp, key)) {
            assertThat(db.wasReadThrough()).as("closed cleanly").isFalse();
        }
    }
}
