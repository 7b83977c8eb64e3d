package org.gongyu.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.stream.Stream;
import org.gongyu.MadeUp;
import org.gongyu.vault.Access;
import org.gongyu.vault.DataKey;
import org.gongyu.vault.Keys;
import org.gongyu.work.Failure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promises 16 and 17: nothing stands in plain text on the disk, and who knew the old key can't read on. */
class RekeyTest {

    private static final Access ADMIN = Access.administrator();
    private static final String CANARY = "Canary: 张小明父亲在外地务工";

    private final Keys old = new Keys(DataKey.random(new SecureRandom()), null);
    private final Keys next = new Keys(DataKey.random(new SecureRandom()), null);

    @TempDir
    Path folder;

    @BeforeEach
    void makeASchool() {
        try (Db db = Db.create(folder, old, MadeUp.CLOCK, () -> false)) {
            new SettingStore(db).put(ADMIN, "canary", CANARY);
        }
    }

    private String canary(Keys keys) {
        try (Db db = Db.open(folder, keys, MadeUp.CLOCK, () -> false)) {
            return new SettingStore(db).get(ADMIN, "canary").orElse("");
        }
    }

    /** Promise 17. */
    @Test
    void theOldKeyDoesNotOpenTheNewData() {
        try (Db db = Db.open(folder, old, MadeUp.CLOCK, () -> false)) {
            db.rekey(ADMIN, next, () -> {});
            assertThat(new SettingStore(db).get(ADMIN, "canary")).contains(CANARY);
            new SettingStore(db).put(ADMIN, "later", "after");
            assertThat(new AuditLog(db).verify(ADMIN).rows()).isPositive();
        }
        assertThat(canary(next)).isEqualTo(CANARY);
        assertThatThrownBy(() -> canary(old)).isInstanceOf(Failure.Damaged.class);
    }

    @Test
    void aVaultThatCantBeKeptLeavesTheOldKey() {
        try (Db db = Db.open(folder, old, MadeUp.CLOCK, () -> false)) {
            assertThatThrownBy(() -> db.rekey(ADMIN, next, () -> {
                        throw new Failure.BadFile("folder-not-writable", null, folder);
                    }))
                    .isInstanceOf(Failure.BadFile.class);
            assertThat(new SettingStore(db).get(ADMIN, "canary")).contains(CANARY);
        }
        assertThat(canary(old)).isEqualTo(CANARY);
        assertThat(folder.resolve("rekey")).doesNotExist();
    }

    /** A crash between keeping the vault and swapping the files leaves both files; the key says which one counts. */
    @Test
    void aCrashBeforeTheSwapIsMadeGoodOnOpening() throws Exception {
        Rekeying.write(folder, old.data(), next.data(), digests());
        assertThat(canary(old)).as("the vault was not kept: the old key counts").isEqualTo(CANARY);
        assertThat(folder.resolve("rekey")).doesNotExist();
        Rekeying.write(folder, old.data(), next.data(), digests());
        assertThat(canary(next)).as("the vault was kept: the new key counts").isEqualTo(CANARY);
        assertThat(folder.resolve("rekey")).doesNotExist();
    }

    private java.util.Map<String, String> digests() throws Exception {
        try (java.sql.Connection connection = H2.connect(folder, old.data(), H2.Mode.READ)) {
            return Digests.of(org.jooq.impl.DSL.using(connection, org.jooq.SQLDialect.H2, Db.SQL));
        }
    }

    @Test
    void aSchoolWithoutAKeyGetsOne() throws IOException {
        Path plain = folder.resolve("plain");
        Path file = plain.resolve("gongyu.mv.db");
        try (Db db = Db.create(plain, DataKey.none(), MadeUp.CLOCK, () -> false)) {
            new SettingStore(db).put(ADMIN, "canary", CANARY);
            assertThat(holdsTheCanary(file))
                    .as("without a key it would be seen")
                    .isTrue();
            db.rekey(ADMIN, next, () -> {});
        }
        assertThat(holdsTheCanary(file)).isFalse();
        try (Db db = Db.open(plain, next, MadeUp.CLOCK, () -> false)) {
            assertThat(new SettingStore(db).get(ADMIN, "canary")).contains(CANARY);
        }
    }

    /** Promise 16, for the data folder. */
    @Test
    void noFileInTheFolderHoldsTheCanary() throws IOException {
        try (Db db = Db.open(folder, old, MadeUp.CLOCK, () -> false)) {
            new SettingStore(db).put(ADMIN, "again", CANARY);
            assertNoCanary();
            db.rekey(ADMIN, next, this::assertNoCanary);
            assertNoCanary();
        }
        assertNoCanary();
    }

    private void assertNoCanary() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(holdsTheCanary(file)).as(file.toString()).isFalse();
            }
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException(cause);
        }
    }

    /** H2 has an encoding of its own for Chinese; Latin letters stand as they are. */
    private static boolean holdsTheCanary(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1).contains(CANARY.substring(0, 6));
    }
}
