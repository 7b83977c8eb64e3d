package org.gongyu.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.fault.Deeds.ADMIN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyu.MadeUp;
import org.gongyu.db.AuditLog;
import org.gongyu.db.Backup;
import org.gongyu.db.Db;
import org.gongyu.db.SettingStore;
import org.gongyu.vault.DataKey;
import org.gongyu.vault.Keys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 3 where all the data is written anew: a restore, another key, a newer version's tables. The old data stays until there is room. */
class FullDiskChangeTest {

    private static final int MEGABYTES = 64;
    private static final int[] ROOM = {0, 20_000, 200_000, 600_000, 3_200_000};

    private final Keys key = new Keys(DataKey.random(new SecureRandom()), null);
    private final Keys next = new Keys(DataKey.random(new SecureRandom()), null);

    @TempDir
    Path temp;

    private SmallDisk disk;
    private Path folder;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        disk = SmallDisk.of(MEGABYTES, temp.resolve("小盘"));
        folder = disk.folder().resolve("school");
    }

    @AfterEach
    void unmount() throws IOException {
        if (disk != null) {
            disk.close();
        }
    }

    /** A school of more than a megabyte that can't be packed any smaller. */
    private Db school() {
        Db db = Db.create(folder, key, MadeUp.CLOCK, () -> false);
        SettingStore settings = new SettingStore(db);
        Random random = new Random(9);
        for (int row = 0; row < 20; row++) {
            String noise = random.ints(20_000, '一', '一' + 20_000)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            settings.put(ADMIN, "noise" + row, noise);
        }
        settings.put(ADMIN, "state", "then");
        return db;
    }

    private static String state(Db db) {
        return new SettingStore(db).get(ADMIN, "state").orElse("");
    }

    @Test
    void aRestoreLeavesWhatWasThere() throws IOException {
        try (Db db = school()) {
            Backup backup = db.backups().make(ADMIN);
            new SettingStore(db).put(ADMIN, "state", "now");
            for (int left : ROOM) {
                disk.fillUpTo(left);
                assertThat(Expect.told(() -> db.backups().restore(ADMIN, backup.file(), key.data())))
                        .as("with %d bytes left", left)
                        .startsWith("disk-full");
                disk.makeRoom();
                assertThat(state(db)).isEqualTo("now");
            }
            db.backups().restore(ADMIN, backup.file(), key.data());
            assertThat(state(db)).isEqualTo("then");
        }
    }

    @Test
    void anotherKeyIsNotTakenAndTheOldOneStillOpens() throws IOException {
        try (Db db = school()) {
            for (int left : ROOM) {
                disk.fillUpTo(left);
                assertThat(Expect.told(() -> db.rekey(ADMIN, next, () -> {})))
                        .as("with %d bytes left", left)
                        .isIn("rekey-no-room", "disk-full", "disk-full-saving");
                disk.makeRoom();
                assertThat(state(db)).isEqualTo("then");
                new SettingStore(db).put(ADMIN, "after" + left, "kept");
            }
        }
        try (Db db = Db.open(folder, key, MadeUp.CLOCK, () -> false)) {
            assertThat(new SettingStore(db).get(ADMIN, "after0")).contains("kept");
            db.rekey(ADMIN, next, () -> {});
        }
        try (Db db = Db.open(folder, next, MadeUp.CLOCK, () -> false)) {
            assertThat(state(db)).isEqualTo("then");
            assertThat(new AuditLog(db).verify(ADMIN).isWhole()).isTrue();
        }
    }

    @Test
    void anUpgradeLeavesTheOldTables() throws IOException, SQLException {
        Path old = Files.createDirectories(temp.resolve("old"));
        KillLoopTest.makeOld(old);
        Files.createDirectories(folder);
        Files.copy(old.resolve("gongyu.mv.db"), folder.resolve("gongyu.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        byte[] before = Files.readAllBytes(folder.resolve("gongyu.mv.db"));
        for (int left : ROOM) {
            disk.fillUpTo(left);
            String told = Expect.told(() -> Deeds.open(folder).close());
            disk.makeRoom();
            if (told.isEmpty()) {
                break;
            }
            assertThat(told).as("with %d bytes left", left).startsWith("disk-full");
            assertThat(rowsOf(before)).isEqualTo("kept");
        }
        try (Db db = Deeds.open(folder)) {
            assertThat(new SettingStore(db).get(ADMIN, "kept")).contains("kept");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
        }
    }

    /** What the data says that is there now, opened elsewhere. */
    private String rowsOf(byte[] before) throws IOException {
        Path copy = Files.createTempDirectory(temp, "copy");
        Files.copy(folder.resolve("gongyu.mv.db"), copy.resolve("gongyu.mv.db"));
        assertThat(Files.size(copy.resolve("gongyu.mv.db"))).isGreaterThanOrEqualTo(before.length / 2);
        try (Db db = Deeds.open(copy)) {
            return new SettingStore(db).get(ADMIN, "kept").orElse("");
        }
    }
}
