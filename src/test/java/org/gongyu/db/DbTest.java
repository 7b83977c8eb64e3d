package org.gongyu.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongyu.db.schema.Tables.SETTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.gongyu.vault.Access;
import org.gongyu.vault.DataKey;
import org.gongyu.work.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DbTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-30T08:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Access ADMIN = Access.administrator();

    @TempDir
    Path temp;

    private static Db create(Path folder) {
        return Db.create(folder, DataKey.none(), CLOCK, () -> false);
    }

    private static Db open(Path folder) {
        return Db.open(folder, DataKey.none(), CLOCK, () -> false);
    }

    private static void keep(Db db, String name, String content) {
        db.change(
                ADMIN, tx -> tx.sql().insertInto(SETTING).values(name, content).execute());
    }

    private static List<String> names(Db db) {
        return db.read(ADMIN, sql -> sql.select(SETTING.NAME)
                .from(SETTING)
                .orderBy(SETTING.NAME)
                .fetch(SETTING.NAME));
    }

    @Test
    void whatWasWrittenIsThereAfterReopeningInAFolderWithChineseAndSpaces() {
        Path folder = temp.resolve("第一小学 数据 (2026)");
        try (Db db = create(folder)) {
            keep(db, "甲", "䶮𬱖");
        }
        try (Db db = open(folder)) {
            assertThat(names(db)).containsExactly("甲");
            String content = db.read(ADMIN, sql -> sql.fetchOne(SETTING).getContent());
            assertThat(content).isEqualTo("䶮𬱖");
        }
    }

    @Test
    void aFolderWhoseNameTheDatabaseCannotTakeIsRefused() {
        assertThatThrownBy(() -> create(temp.resolve("a;b")))
                .isInstanceOfSatisfying(Failure.Refused.class, failure -> assertThat(failure.key())
                        .isEqualTo("folder-name"));
    }

    @Test
    void aFailedChangeLeavesNothingBehind() {
        try (Db db = create(temp)) {
            assertThatThrownBy(() -> db.change(ADMIN, tx -> {
                        tx.sql().insertInto(SETTING).values("half", "").execute();
                        throw new Failure.Refused("may-not-change");
                    }))
                    .isInstanceOf(Failure.Refused.class);
            assertThat(names(db)).isEmpty();
        }
    }

    @Test
    void aReadSeesWhatWasCommittedWhileAWriteIsUnderWay() {
        try (Db db = create(temp)) {
            keep(db, "first", "");
            List<String> during = db.write(ADMIN, tx -> {
                tx.sql().insertInto(SETTING).values("second", "").execute();
                return names(db);
            });
            assertThat(during).containsExactly("first");
            assertThat(names(db)).containsExactly("first", "second");
        }
    }

    @Test
    void aMissingDataFileIsNeverReplacedByAnEmptyOne() throws IOException {
        create(temp).close();
        Files.delete(temp.resolve("gongyu.mv.db"));
        assertThatThrownBy(() -> open(temp))
                .isInstanceOfSatisfying(Failure.Damaged.class, failure -> assertThat(failure.key())
                        .isEqualTo("data-missing"));
        assertThat(temp.resolve("gongyu.mv.db")).doesNotExist();
    }

    @Test
    void aFolderThatNeverHeldASchoolIsToldFromOneThatLostIts() {
        assertThatThrownBy(() -> open(temp.resolve("leer")))
                .isInstanceOfSatisfying(Failure.Damaged.class, failure -> assertThat(failure.key())
                        .isEqualTo("no-school-here"));
    }

    @Test
    void aSchoolIsNeverMadeOverAnother() {
        create(temp).close();
        assertThatThrownBy(() -> create(temp)).isInstanceOf(Failure.Refused.class);
    }

    @Test
    void aFileThatIsNoDatabaseIsCalledDamagedAndLeftAlone() throws IOException {
        byte[] rubbish = "这不是数据库".repeat(3000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Path file = Files.write(temp.resolve("gongyu.mv.db"), rubbish);
        assertThatThrownBy(() -> open(temp)).isInstanceOf(Failure.Damaged.class);
        assertThat(file).hasBinaryContent(rubbish);
    }

    @Test
    void dataOfANewerVersionIsRefusedUntouched() throws IOException {
        try (Db db = create(temp)) {
            db.change(ADMIN, tx -> tx.sql()
                    .execute("update \"flyway_schema_history\" set \"version\" = '" + (Migrations.NEWEST + 1)
                            + "' where \"installed_rank\" = 1"));
        }
        assertThatThrownBy(() -> open(temp))
                .isInstanceOfSatisfying(Failure.Locked.class, failure -> assertThat(failure.key())
                        .isEqualTo("data-newer"));
    }

    @Test
    void dataUnderAKeyOpensOnlyWithThatKeyAndHoldsNoPlainText() throws IOException {
        byte[] secret = new byte[64];
        new SecureRandom().nextBytes(secret);
        try (Db db = Db.create(temp, DataKey.of(secret), CLOCK, () -> false)) {
            keep(db, "canary", "金丝雀金丝雀");
        }
        String raw = Files.readString(temp.resolve("gongyu.mv.db"), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(raw).doesNotContain("canary");
        assertThatThrownBy(() -> open(temp)).isInstanceOf(Failure.Damaged.class);
        try (Db db = Db.open(temp, DataKey.of(secret), CLOCK, () -> false)) {
            assertThat(names(db)).containsExactly("canary");
        }
    }

    @Test
    void theThreadThatDrawsIsRefused() {
        try (Db db = Db.create(temp, DataKey.none(), CLOCK, () -> true)) {
            assertThatThrownBy(() -> db.read(ADMIN, sql -> 1)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void anInterruptedCallerDoesNotCloseTheDatabase() {
        try (Db db = create(temp)) {
            for (int i = 0; i < 100; i++) {
                Thread.currentThread().interrupt();
                keep(db, "n" + i, "");
                assertThat(Thread.interrupted()).isTrue();
            }
            assertThat(names(db)).hasSize(100);
        }
    }

    @Test
    void theNewestMigrationIsTheOneThatTheQuickCheckKnows() {
        String[] files = new java.io.File("src/main/resources/org/gongyu/db/migration").list();
        assertThat(java.util.Arrays.stream(files)
                        .mapToInt(file -> Integer.parseInt(file.substring(1, file.indexOf("__"))))
                        .max())
                .hasValue(Migrations.NEWEST);
    }
}
