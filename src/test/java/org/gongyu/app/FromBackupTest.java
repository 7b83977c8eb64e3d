package org.gongyu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.gongyu.MadeUp;
import org.gongyu.db.Db;
import org.gongyu.feature.MadeUpSchool;
import org.gongyu.ui.Screen;
import org.gongyu.ui.ScreenTour;
import org.gongyu.vault.Access;
import org.gongyu.vault.Account;
import org.gongyu.vault.Kdf;
import org.gongyu.vault.Keys;
import org.gongyu.vault.Role;
import org.gongyu.vault.Session;
import org.gongyu.vault.Vault;
import org.gongyu.work.Changes;
import org.gongyu.work.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new computer and a stick: whoever has an account in the backup comes in with it, and the school is there. */
class FromBackupTest {

    private static final Access ADMIN = Access.administrator();
    private static final Kdf CHEAP = new Kdf(64, 1, 1);
    private static final String PASSWORD = "three cups of tea";
    private static final String LATER = "four cups of tea!";

    @TempDir
    Path temp;

    private final List<String> told = new ArrayList<>();
    private final List<Opened> shown = new ArrayList<>();
    private Path folder;
    private Path stick;
    private Window window;
    private FromBackup from;

    @BeforeEach
    void start() {
        folder = temp.resolve("新电脑").resolve("school");
        stick = temp.resolve("U 盘");
        Screen.run(() -> {
            window = new Window(new Stage(), MadeUp.TEXTS, new WindowState(temp.resolve("window.json")));
            from = new FromBackup(
                    MadeUp.TEXTS,
                    window,
                    failed -> new Work(Runnable::run, Runnable::run, new Changes(), failed),
                    MadeUp.CLOCK,
                    this::enter,
                    shown::add);
        });
    }

    @AfterEach
    void close() {
        shown.forEach(opened -> opened.school().close());
    }

    private Opened enter(Path where, Session session) {
        Db db = Db.open(where, session.keys(), MadeUp.CLOCK, () -> false);
        return Opened.of(Features.of(db, session, MadeUp.TEXTS));
    }

    private Path backup(Keys keys) {
        try (Db db = Db.create(temp.resolve("old"), keys, MadeUp.CLOCK, () -> false)) {
            new MadeUpSchool(Features.of(db, MadeUp.TEXTS), ADMIN, MadeUp.TEXTS).fill(8, 1);
            return db.backups().makeIn(ADMIN, stick).file();
        }
    }

    private Vault.Made vault() {
        Account account = new Account(UUID.randomUUID(), "王老师", Set.of(Role.ADMINISTRATOR), null, Set.of());
        Vault.Made made = Vault.make(account, PASSWORD.toCharArray(), CHEAP);
        Session.first(temp.resolve("old"), made, CHEAP);
        return made;
    }

    private static Keys all(Vault.Made made) {
        return made.vault().open(made.code());
    }

    private void restore(Path backup) {
        Screen.run(() -> from.restore(backup, folder, () -> told.add("back")));
    }

    private Node find(String id) {
        return window.content().lookup("#" + id);
    }

    private void type(String id, String words) {
        ((TextField) find(id)).setText(words);
    }

    private long pupils() {
        return shown.get(0).school().features().stream()
                .flatMap(feature -> feature.candidates(ADMIN, "student").stream())
                .map(one -> one.link().id())
                .distinct()
                .count();
    }

    @Test
    void aSchoolWithoutAccountsIsThereAtOnce() {
        restore(backup(Keys.none()));
        assertThat(shown).hasSize(1);
        assertThat(pupils()).isEqualTo(8);
        assertThat(told).isEmpty();
    }

    @Test
    void aPasswordOfTheSchoolOpensIt() {
        Path file = backup(all(vault()));
        ScreenTour.visit("from-backup", () -> {
            from.restore(file, folder, () -> told.add("back"));
            return (Parent) window.content();
        });
        restore(file);
        Screen.run(() -> {
            type("sign-in-password", "not the right one");
            ((Button) find("sign-in")).fire();
        });
        assertThat(((Label) find("sign-in-problem")).getText()).contains("密码不对");
        assertThat(Files.exists(folder.resolve("gongyu.mv.db")))
                .as("nothing is restored for a stranger")
                .isFalse();
        Screen.run(() -> {
            type("sign-in-password", PASSWORD);
            ((Button) find("sign-in")).fire();
        });
        assertThat(pupils()).isEqualTo(8);
        assertThat(shown.get(0).school().session().account()).isPresent();
    }

    @Test
    void theCodeOnPaperOpensItAndGivesANewPassword() {
        Vault.Made made = vault();
        restore(backup(all(made)));
        Screen.run(() -> ((Hyperlink) find("forgotten")).fire());
        Screen.run(() -> {
            type("recover-user", "王老师");
            type("recover-code", made.code().written());
            ((PasswordField) find("new-password")).setText(LATER);
            ((PasswordField) find("new-password-again")).setText(LATER);
            ((Button) find("recover")).fire();
        });
        assertThat(pupils()).isEqualTo(8);
        assertThat(Session.signIn(folder, "王老师", LATER.toCharArray(), CHEAP).account())
                .isPresent();
    }

    @Test
    void aFileThatIsNoBackupLeadsBack() throws Exception {
        restore(Files.writeString(temp.resolve("x.backup"), "no"));
        assertThat(told).containsExactly("back");
        restore(backup(all(vault())));
        Screen.run(() -> ((Hyperlink) find("sign-in-back")).fire());
        assertThat(told).containsExactly("back", "back");
        assertThat(folder).doesNotExist();
    }
}
