package org.gongyu.feature.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableView;
import org.gongyu.MadeUp;
import org.gongyu.app.Features;
import org.gongyu.db.Backup;
import org.gongyu.db.BackupState;
import org.gongyu.db.Db;
import org.gongyu.db.Listed;
import org.gongyu.db.SettingStore;
import org.gongyu.feature.MadeUpSchool;
import org.gongyu.feature.OpenSchool;
import org.gongyu.ui.Screen;
import org.gongyu.ui.ScreenTour;
import org.gongyu.ui.Theme;
import org.gongyu.ui.Told;
import org.gongyu.vault.Access;
import org.gongyu.vault.Account;
import org.gongyu.vault.Kdf;
import org.gongyu.vault.Role;
import org.gongyu.vault.Session;
import org.gongyu.vault.Vault;
import org.gongyu.work.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the backups by hand: making, checking, restoring, undoing, and what an old key needs. */
class BackupPageTest {

    private static final Kdf CHEAP = new Kdf(64, 1, 1);
    private static final char[] PASSWORD = "three cups of tea".toCharArray();

    @TempDir
    Path temp;

    private final Told told = new Told();
    private OpenSchool school;

    @AfterEach
    void close() {
        school.close();
    }

    private Parent page() {
        return (Parent) new BackupFeature(school.db(), school.session())
                .page(MadeUp.desk(told, school, school.access()), null)
                .orElseThrow()
                .node();
    }

    private Parent show() {
        return Screen.show(Theme.usual(), this::page);
    }

    private static void press(Node node, String id) {
        Node button = Screen.find(node, id);
        Screen.run(() -> ((Button) button).fire());
    }

    @SuppressWarnings("unchecked") // the table's rows are files
    private static TableView<Listed> table(Node node) {
        return (TableView<Listed>) Screen.find(node, "backups");
    }

    private void change(String what) {
        new SettingStore(school.db()).put(school.access(), "colour", what);
    }

    private String colour() {
        return new SettingStore(school.db()).get(school.access(), "colour").orElse("");
    }

    @Test
    void aBackupIsMadeLookedAtRestoredAndTakenBack() {
        school = MadeUp.create(temp.resolve("学校"), 8);
        change("red");
        Parent node = show();
        press(node, "backup-now");
        assertThat(table(node).getItems()).hasSize(1);
        change("green");
        Screen.run(() -> table(node).getSelectionModel().selectFirst());
        press(node, "restore");
        assertThat(((TableView<?>) Screen.find(node, "backup-contents")).getItems())
                .as("students, visits and more")
                .hasSizeGreaterThan(5);
        press(node, "restore-go");
        assertThat(told.said).anyMatch(words -> words.startsWith("把现在的数据换成"));
        assertThat(told.announced).contains("backup", "restored");
        assertThat(colour()).isEqualTo("red");
        Screen.run(told.undo);
        assertThat(colour()).isEqualTo("green");
        Parent again = show();
        press(again, "undo-restore");
        press(again, "restore-go");
        assertThat(colour()).as("the undo undone").isEqualTo("red");
    }

    @Test
    void theStickIsAskedForOnceAndRemembered() throws IOException {
        school = MadeUp.create(temp.resolve("学校"), 8);
        told.target = java.nio.file.Files.createDirectory(temp.resolve("U 盘"));
        Parent node = show();
        press(node, "backup-elsewhere");
        assertThat(told.target.toFile().list()).hasSize(1);
        Path first = told.target;
        told.target = null;
        press(node, "backup-elsewhere");
        assertThat(first.toFile().list()).as("without asking again").hasSize(2);
        told.chosen = List.of(first.resolve(first.toFile().list()[0]));
        press(node, "restore-file");
        assertThat(Screen.find(node, "restore-go")).isNotNull();
        told.target = temp.resolve("学校").resolve("backups");
        press(node, "backup-place");
        assertThat(told.failures).extracting(Failure::key).containsExactly("backup-same-place");
    }

    @Test
    void checkingAllFindsADamagedOne() throws IOException {
        school = MadeUp.create(temp.resolve("学校"), 8);
        Backup made = school.db().backups().make(school.access());
        school.db().backups().make(school.access());
        byte[] bytes = java.nio.file.Files.readAllBytes(made.file());
        bytes[bytes.length / 2] ^= 1;
        java.nio.file.Files.write(made.file(), bytes);
        Parent node = show();
        press(node, "check-backups");
        assertThat(table(node).getItems())
                .extracting(Listed::state)
                .containsExactly(BackupState.WHOLE, BackupState.DAMAGED);
        assertThat(told.said).contains("核对了 2 份备份，可以恢复的 1 份。");
        Screen.run(() -> table(node).getSelectionModel().selectLast());
        press(node, "restore");
        assertThat(node.lookup("#restore-go")).isNull();
        press(node, "compact");
        assertThat(told.said.get(told.said.size() - 1)).contains("已整理并核对");
    }

    private static Account account(String user, Role... roles) {
        return new Account(UUID.randomUUID(), user, Set.of(roles), null, Set.of());
    }

    /** An encrypted school with a backup from before somebody was removed. */
    private void encrypted() {
        Path folder = temp.resolve("学校");
        Vault.Made made = Vault.make(account("王老师", Role.ADMINISTRATOR), PASSWORD, CHEAP);
        Session session = Session.first(folder, made, CHEAP);
        try (Db db = Db.create(folder, made.vault().open(made.code()), MadeUp.CLOCK, () -> false)) {
            new MadeUpSchool(Features.of(db, MadeUp.TEXTS), Access.administrator(), MadeUp.TEXTS).fill(8, 1);
        }
        school = Features.of(Db.open(folder, session.keys(), MadeUp.CLOCK, () -> false), session, MadeUp.TEXTS);
        session.add(account("李老师", Role.HEAD_TEACHER), "four cups of tea!".toCharArray(), null);
        change("red");
        school.db().backups().make(school.access());
        Vault.Rekeyed next = session.removing(session.accounts().get(1).id());
        school.db().rekey(school.access(), next.keys(), () -> session.keep(next));
        change("green");
    }

    @Test
    void anOldKeyNeedsThePasswordOfThenAndOldBackupsCanBeRemoved() {
        encrypted();
        Parent node = show();
        assertThat(table(node).getItems()).extracting(Listed::state).containsExactly(BackupState.OLD_KEY);
        unlock(node, "not the one of then");
        assertThat(told.failures).extracting(Failure::key).contains("backup-secret-wrong");
        unlock(node, new String(PASSWORD));
        press(node, "restore-go");
        assertThat(colour()).isEqualTo("red");
        assertThat(school.session().accounts()).hasSize(1);
        Screen.run(told.undo);
        assertThat(colour()).isEqualTo("green");
        Parent again = show();
        press(again, "remove-old");
        assertThat(table(again).getItems()).extracting(Listed::state).doesNotContain(BackupState.OLD_KEY);
    }

    private static void unlock(Parent node, String secret) {
        Screen.run(() -> table(node).getSelectionModel().selectLast());
        press(node, "restore");
        PasswordField field = (PasswordField) Screen.find(node, "backup-secret");
        Screen.run(() -> field.setText(secret));
        press(node, "backup-look");
    }

    @Test
    void thePageLooksRight() {
        encrypted();
        school.db().backups().make(school.access());
        ScreenTour.visit("backup-page", this::page);
        ScreenTour.visit("backup-preview", () -> selected(0));
        ScreenTour.visit("backup-old-key", () -> selected(1));
    }

    private Parent selected(int row) {
        Parent node = page();
        node.applyCss();
        ((TableView<?>) node.lookup("#backups")).getSelectionModel().select(row);
        ((Button) node.lookup("#restore")).fire();
        return node;
    }
}
