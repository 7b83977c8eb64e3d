package org.gongyu.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.db.schema.Tables.STUDENT;
import static org.gongyu.fault.Deeds.ADMIN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyu.MadeUp;
import org.gongyu.SmallSchool;
import org.gongyu.db.Db;
import org.gongyu.db.SettingStore;
import org.gongyu.feature.OpenSchool;
import org.gongyu.sheet.Target;
import org.gongyu.vault.Account;
import org.gongyu.vault.DataKey;
import org.gongyu.vault.Role;
import org.gongyu.vault.Session;
import org.gongyu.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 3: a full disk loses nothing that was saved, and is called by its name. */
class FullDiskTest {

    private static final int MEGABYTES = 12;

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

    private static String noise(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append((char) ('一' + random.nextInt(20_000)));
        }
        return text.toString();
    }

    @Test
    void everySaveBeforeItIsKeptAndWorkGoesOnAfterwards() throws IOException {
        Random random = new Random(3);
        List<String> saved = new ArrayList<>();
        try (Db db = Db.create(folder, DataKey.none(), MadeUp.CLOCK, () -> false)) {
            SettingStore settings = new SettingStore(db);
            disk.fillUpTo(700_000);
            String told = "";
            while (told.isEmpty() && saved.size() < 200) {
                String text = noise(random);
                told = Expect.told(() -> settings.put(ADMIN, "s" + saved.size(), text));
                if (told.isEmpty()) {
                    saved.add(text);
                }
            }
            assertThat(told).isEqualTo("disk-full-saving");
            assertThat(saved).isNotEmpty();
            disk.makeRoom();
            settings.put(ADMIN, "s" + saved.size(), "after");
            saved.add("after");
        }
        try (Db db = Deeds.open(folder)) {
            for (int i = 0; i < saved.size(); i++) {
                assertThat(new SettingStore(db).get(ADMIN, "s" + i)).contains(saved.get(i));
            }
        }
    }

    @Test
    void aBackupThatFindsNoRoomLeavesNothingBehind() throws IOException {
        try (Db db = Db.create(folder, DataKey.none(), MadeUp.CLOCK, () -> false)) {
            new SettingStore(db).put(ADMIN, "kept", noise(new Random(4)));
            for (int left : new int[] {8_192, 100_000, 250_000}) {
                disk.fillUpTo(left);
                assertThat(Expect.told(() -> db.backups().make(ADMIN)))
                        .as("with %d bytes left", left)
                        .isEqualTo("disk-full");
                assertThat(files()).noneMatch(name -> name.endsWith(".backup") || name.endsWith(".part"));
            }
            disk.makeRoom();
            db.backups().make(ADMIN);
            assertThat(new SettingStore(db).get(ADMIN, "kept")).isPresent();
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void anImportIsThereNotAtAllAndSucceedsOnceThereIsRoom() throws IOException {
        new SmallSchool(folder).close();
        try (OpenSchool school = org.gongyu.app.Features.of(Deeds.open(folder), MadeUp.TEXTS)) {
            int before = students(school.db());
            disk.fillUpTo(16_384);
            assertThat(Expect.told(() -> Deeds.Imports.bring(school, 0))).startsWith("disk-full");
            disk.makeRoom();
            assertThat(students(school.db())).isEqualTo(before);
            Deeds.Imports.bring(school, 0);
            assertThat(students(school.db())).isEqualTo(before + Deeds.ROWS);
        }
    }

    private static int students(Db db) {
        return db.read(ADMIN, sql -> sql.fetchCount(STUDENT));
    }

    @Test
    void anExportLeavesTheFileThatWasThere() throws IOException {
        Path file = disk.folder().resolve("报表.xlsx");
        Files.writeString(file, "as it was");
        disk.fillUpTo(50_000);
        assertThat(Expect.told(() -> Target.write(file, out -> out.write(new byte[200_000]))))
                .isEqualTo("not-written-full");
        assertThat(file).hasContent("as it was");
    }

    @Test
    void theVaultStaysAsItWas() throws IOException {
        Account first = new Account(UUID.randomUUID(), Deeds.USER, Set.of(Role.ADMINISTRATOR), null, Set.of());
        Session session = Session.first(folder, Vault.make(first, Deeds.password(), Deeds.CHEAP), Deeds.CHEAP);
        disk.fillUpTo(0);
        char[] other = "four cups of tea!".toCharArray();
        assertThat(Expect.told(() -> session.changePassword(Deeds.password(), other)))
                .isEqualTo("disk-full");
        assertThat(files()).doesNotContain("vault.json.new");
        assertThat(Session.signIn(folder, Deeds.USER, Deeds.password(), Deeds.CHEAP)
                        .account())
                .contains(first);
    }

    @Test
    void noSchoolIsHalfMade() throws IOException {
        for (int left : new int[] {0, 4_096, 20_000, 200_000}) {
            disk.fillUpTo(left);
            assertThat(Expect.told(() -> Db.create(folder, DataKey.none(), MadeUp.CLOCK, () -> false)
                            .close()))
                    .as("with %d bytes left", left)
                    .isEqualTo("disk-full");
        }
        disk.makeRoom();
        Db.create(folder, DataKey.none(), MadeUp.CLOCK, () -> false).close();
    }
}
