package org.gongyu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.gongyu.MadeUp;
import org.gongyu.db.AuditLog;
import org.gongyu.db.BackupReason;
import org.gongyu.db.Db;
import org.gongyu.db.SecondPlace;
import org.gongyu.db.SettingStore;
import org.gongyu.db.Written;
import org.gongyu.ui.Drafts;
import org.gongyu.ui.Screen;
import org.gongyu.vault.Access;
import org.gongyu.vault.DataKey;
import org.gongyu.work.Changes;
import org.gongyu.work.Failure;
import org.gongyu.work.Underway;
import org.gongyu.work.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups that are made by themselves, and what the person is told of them while at work and on leaving. */
class BackupWatchTest {

    private static final Access ADMIN = Access.administrator();

    @TempDir
    Path temp;

    private final List<String> told = new ArrayList<>();
    private final Changes changes = new Changes();
    private Instant now = Instant.parse("2026-11-23T07:00:00Z");
    private Path folder;
    private Db db;
    private BackupWatch watch;
    private Window window;

    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneId.of("Asia/Shanghai"));

    @BeforeEach
    void open() {
        folder = temp.resolve("学校");
        db = MadeUp.database(folder, clock);
        look();
    }

    private void look() {
        Screen.run(() -> {
            window = new Window(new Stage(), MadeUp.TEXTS, new WindowState(temp.resolve("window.json")));
            window.scene().getRoot().applyCss();
            watch = new BackupWatch(
                    MadeUp.TEXTS,
                    db,
                    ADMIN,
                    this::work,
                    failure -> told.add(failure.key()),
                    true,
                    () -> told.add("went to the backups"));
            watch.watch();
        });
    }

    @AfterEach
    void close() {
        Screen.run(watch::close);
        db.close();
    }

    private Work work(Consumer<Failure> failed) {
        return new Work(Runnable::run, Runnable::run, changes, failed);
    }

    private void change(String what) {
        new SettingStore(db).put(ADMIN, "colour", what);
    }

    private void pass(Duration time) {
        now = now.plus(time);
        Screen.run(watch::look);
    }

    private String state() {
        return ((Label) watch.node().lookup("#backup-state")).getText();
    }

    private Hyperlink reminder() {
        return (Hyperlink) watch.node().lookup("#backup-reminder");
    }

    /** Nothing can be written where the folder of backups should be. */
    private void breakBackups() throws IOException {
        Files.writeString(folder.resolve("backups"), "in the way");
    }

    @Test
    void theFootOfTheWindowSaysWhenTheLastBackupWasMade() {
        assertThat(state()).isEqualTo("还没有备份");
        change("red");
        pass(Duration.ofMinutes(29));
        assertThat(state()).isEqualTo("还没有备份");
        pass(Duration.ofMinutes(1));
        assertThat(state()).isEqualTo("✔ 备份：今天 15:30");
        assertThat(db.backups().list(ADMIN).get(0).reason()).isEqualTo(BackupReason.REGULAR);
        pass(Duration.ofDays(1));
        assertThat(state()).isEqualTo("✔ 备份：2026-11-23 15:30");
        assertThat(told).isEmpty();
    }

    @Test
    void signingInAndLookingIsNoReasonForABackup() {
        change("red");
        pass(Duration.ofMinutes(30));
        new AuditLog(db).note(ADMIN, "sign-in", null);
        pass(Duration.ofMinutes(30));
        assertThat(db.backups().list(ADMIN)).hasSize(1);
        Screen.run(watch::close);
        db.close();
        db = Db.open(folder, DataKey.none(), clock, () -> false);
        look();
        new AuditLog(db).note(ADMIN, "sign-in", null);
        pass(Duration.ofMinutes(30));
        assertThat(db.backups().list(ADMIN)).as("nor after a restart").hasSize(1);
        new AuditLog(db).note(ADMIN, "export", "a report");
        pass(Duration.ofMinutes(30));
        assertThat(db.backups().list(ADMIN)).as("what left the school is").hasSize(2);
    }

    @Test
    void aBackupThatFailsInTheBackgroundIsToldOnceAndStaysVisible() throws IOException {
        breakBackups();
        change("red");
        pass(Duration.ofMinutes(30));
        assertThat(state()).isEqualTo("! 备份没有做成");
        assertThat(told).hasSize(1);
        change("green");
        pass(Duration.ofMinutes(30));
        assertThat(told).as("not again each half hour").hasSize(1);
        Files.delete(folder.resolve("backups"));
        pass(Duration.ofMinutes(30));
        assertThat(state()).startsWith("✔ 备份：今天");
    }

    @Test
    void aStickThatIsAWeekOldIsAskedFor() throws IOException {
        assertThat(reminder().getText()).isEqualTo("还没有备份到 U 盘");
        Path stick = Files.createDirectory(temp.resolve("U 盘"));
        new SecondPlace(db).copy(ADMIN, stick);
        Screen.run(() -> changes.announce("backup"));
        assertThat(reminder().isVisible()).isFalse();
        pass(Duration.ofDays(7));
        assertThat(reminder().isVisible()).isFalse();
        pass(Duration.ofMinutes(1));
        assertThat(reminder().getText()).isEqualTo("U 盘备份已 7 天没做");
        Screen.run(() -> reminder().fire());
        assertThat(told).containsExactly("went to the backups");
        assertThat(new SecondPlace(db).state(ADMIN).folder()).isEqualTo(stick);
    }

    private void leave(Drafts drafts) {
        Leaving leaving = new Leaving(MadeUp.TEXTS, window.toasts(), drafts, this::work, new Underway());
        Screen.run(() -> leaving.leave(db.backups(), () -> told.add("out")));
    }

    private Node find(String id) {
        return Screen.on(() -> window.toasts().node().lookup("#" + id));
    }

    private void press(String id) {
        Screen.run(() -> {
            ((Button) window.toasts().node().lookup("#" + id)).fire();
        });
    }

    @Test
    void whatWasChangedIsBackedUpOnLeaving() {
        change("red");
        leave(new Drafts());
        assertThat(told).containsExactly("out");
        assertThat(db.backups().list(ADMIN)).singleElement().satisfies(made -> assertThat(made.reason())
                .isEqualTo(BackupReason.EXIT));
        leave(new Drafts());
        assertThat(db.backups().list(ADMIN)).as("nothing changed since").hasSize(1);
    }

    @Test
    void whatIsBegunAndStillOpenIsAskedAboutBeforeLeaving() {
        Drafts drafts = new Drafts();
        drafts.open(() -> {
            drafts.keep("visit", null, () -> new Written("half a visit", 0, Map.of(), Map.of()));
            return true;
        });
        leave(drafts);
        assertThat(told).as("still here").isEmpty();
        press("confirm-no");
        leave(drafts);
        press("confirm-yes");
        assertThat(told).containsExactly("out");
    }

    @Test
    void nobodyLeavesWithoutABackupUnawares() throws IOException {
        change("red");
        breakBackups();
        leave(new Drafts());
        assertThat(told).as("still here").isEmpty();
        press("confirm-no");
        assertThat(told).isEmpty();
        leave(new Drafts());
        press("confirm-yes");
        assertThat(told).containsExactly("out");
        assertThat(find("leaving")).isNull();
    }

    @Test
    void theNextRunBacksUpWhatThisOneCouldNot() throws IOException {
        change("red");
        breakBackups();
        leave(new Drafts());
        db.close();
        Files.delete(folder.resolve("backups"));
        db = Db.open(folder, DataKey.none(), clock, () -> false);
        leave(new Drafts());
        assertThat(told).containsExactly("out");
        assertThat(db.backups().list(ADMIN)).hasSize(1);
    }
}
