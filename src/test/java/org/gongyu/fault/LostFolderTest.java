package org.gongyu.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.fault.Deeds.ADMIN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.gongyu.MadeUp;
import org.gongyu.db.Db;
import org.gongyu.db.SettingStore;
import org.gongyu.vault.DataKey;
import org.gongyu.work.FirstWindow;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promises 4 and 14: a file or folder that is gone or can't be written is explained, and no new database takes its place. */
class LostFolderTest {

    @TempDir
    Path temp;

    private Path folder;
    private Path data;

    @BeforeEach
    void makeASchool() {
        folder = temp.resolve("school");
        data = folder.resolve("gongyu.mv.db");
        try (Db db = Db.create(folder, DataKey.none(), MadeUp.CLOCK, () -> false)) {
            new SettingStore(db).put(ADMIN, "kept", "kept");
        }
    }

    private static String opening(Path folder) {
        return Expect.told(() -> Deeds.open(folder).close());
    }

    @Test
    void aClosedSchoolWhoseFileIsGoneIsMissed() throws IOException {
        Files.delete(data);
        assertThat(opening(folder)).isEqualTo("data-missing");
        assertThat(opening(temp.resolve("nowhere"))).isEqualTo("no-school-here");
        assertThat(data).doesNotExist();
        assertThat(temp.resolve("nowhere")).doesNotExist();
    }

    /** Only where an open file can be deleted; Windows refuses it. */
    @Test
    void nothingIsCalledSavedOnceTheFileIsDeleted() throws IOException {
        assumeNotWindows();
        Db db = Deeds.open(folder);
        SettingStore settings = new SettingStore(db);
        Path aside = temp.resolve("aside");
        Files.move(data, aside);
        assertThat(Expect.told(() -> settings.put(ADMIN, "lost", "lost"))).isEqualTo("data-removed");
        assertThat(Expect.told(() -> settings.put(ADMIN, "again", "again"))).isEqualTo("data-missing");
        assertThat(data).as("no new database").doesNotExist();
        Files.move(aside, data);
        settings.put(ADMIN, "again", "again");
        assertThat(settings.get(ADMIN, "kept")).contains("kept");
        db.close();
    }

    @Test
    void aFolderThatIsRenamedMeanwhileIsMissed() throws IOException {
        assumeNotWindows();
        Db db = Deeds.open(folder);
        SettingStore settings = new SettingStore(db);
        Path renamed = Files.move(folder, temp.resolve("renamed"));
        assertThat(Expect.told(() -> settings.put(ADMIN, "lost", "lost"))).isEqualTo("data-removed");
        assertThat(folder).doesNotExist();
        Files.move(renamed, folder);
        settings.put(ADMIN, "after", "after");
        assertThat(settings.get(ADMIN, "kept")).contains("kept");
        db.close();
    }

    private static void assumeNotWindows() {
        Assumptions.assumeFalse(
                System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows"),
                "an open file can't be moved here");
    }

    @Test
    void aReadOnlyFolderIsExplained() throws IOException, InterruptedException {
        try (SmallDisk disk = SmallDisk.of(8, temp.resolve("disk"))) {
            Path school = disk.folder().resolve("school");
            Db.create(school, DataKey.none(), MadeUp.CLOCK, () -> false).close();
            disk.readOnly(true);
            assertThat(opening(school)).isEqualTo("folder-not-writable");
            assertThat(Expect.told(
                            () -> Db.create(disk.folder().resolve("new"), DataKey.none(), MadeUp.CLOCK, () -> false)))
                    .isIn("folder-gone", "file-not-kept");
            FirstWindow.open(school, () -> {}).close();
            disk.readOnly(false);
            assertThat(opening(school)).isEmpty();
        }
    }

    @Test
    void aDriveThatTurnsReadOnlyMeanwhileLosesNothing() throws IOException, InterruptedException {
        try (SmallDisk disk = SmallDisk.of(8, temp.resolve("disk"))) {
            Path backups = Files.createDirectory(disk.folder().resolve("backups"));
            disk.readOnly(true);
            try (Db db = Deeds.open(folder)) {
                assertThat(Expect.told(() -> db.backups().makeIn(ADMIN, backups)))
                        .isEqualTo("file-not-kept");
                assertThat(Expect.told(() -> db.backups().makeIn(ADMIN, temp.resolve("school/gongyu.seal/no"))))
                        .isNotEmpty();
                assertThat(new SettingStore(db).get(ADMIN, "kept")).contains("kept");
            }
            disk.readOnly(false);
        }
    }
}
