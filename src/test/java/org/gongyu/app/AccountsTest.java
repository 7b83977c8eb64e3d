package org.gongyu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.gongyu.MadeUp;
import org.gongyu.db.AuditLog;
import org.gongyu.db.Db;
import org.gongyu.feature.MadeUpSchool;
import org.gongyu.feature.OpenSchool;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Drafts;
import org.gongyu.ui.Habits;
import org.gongyu.ui.Screen;
import org.gongyu.ui.ScreenTour;
import org.gongyu.ui.Theme;
import org.gongyu.ui.Undoings;
import org.gongyu.vault.Access;
import org.gongyu.vault.Account;
import org.gongyu.vault.Kdf;
import org.gongyu.vault.Keys;
import org.gongyu.vault.Role;
import org.gongyu.vault.Session;
import org.gongyu.vault.Vault;
import org.gongyu.vault.VaultFile;
import org.gongyu.work.Changes;
import org.gongyu.work.Failure;
import org.gongyu.work.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An encrypted school with accounts, from its set-up to the removal of a user. */
class AccountsTest {

    private static final Kdf CHEAP = new Kdf(64, 1, 1);
    private static final char[] PASSWORD = "three cups of tea".toCharArray();
    private static final char[] OTHER = "four cups of tea!".toCharArray();

    @TempDir
    Path temp;

    private final List<String> faults = new ArrayList<>();
    private Path folder;
    private Vault.Made made;
    private OpenSchool school;
    private Window window;

    private static Account account(String user, Role... roles) {
        return new Account(UUID.randomUUID(), user, Set.of(roles), null, Set.of());
    }

    @BeforeEach
    void setUp() {
        folder = temp.resolve("实验 小学");
        made = Vault.make(account("王老师", Role.ADMINISTRATOR), PASSWORD, CHEAP);
        Session session = Session.first(folder, made, CHEAP);
        Keys all = made.vault().open(made.code());
        try (Db db = Db.create(folder, all, MadeUp.CLOCK, () -> false)) {
            OpenSchool empty = Features.of(db, MadeUp.TEXTS);
            new MadeUpSchool(empty, Access.administrator(), MadeUp.TEXTS).fill(12, 1);
        }
        school = Features.of(Db.open(folder, session.keys(), MadeUp.CLOCK, () -> false), session, MadeUp.TEXTS);
        window = Screen.on(() -> new Window(new Stage(), MadeUp.TEXTS, new WindowState(temp.resolve("window.json"))));
    }

    @AfterEach
    void close() {
        school.close();
    }

    private void signIn(String user, char[] password) {
        school.close();
        Session session = Session.signIn(folder, user, password, CHEAP);
        school = Features.of(Db.open(folder, session.keys(), MadeUp.CLOCK, () -> false), session, MadeUp.TEXTS);
    }

    private Parent page() {
        Access access = school.access();
        Work work = new Work(
                Runnable::run, Runnable::run, new Changes(), failure -> faults.add(failure.key() + failure.args()));
        Shell shown = new Shell(
                window,
                school,
                Frame.of(school, access),
                shell -> new Desk(
                        access,
                        MadeUp.TEXTS,
                        work,
                        window.toasts(),
                        shell,
                        shell::go,
                        ledger -> school.features().stream()
                                .flatMap(feature -> feature.candidates(access, ledger).stream())
                                .toList(),
                        new Drafts(),
                        new Undoings(),
                        null,
                        school.doers(),
                        Habits.none(),
                        MadeUp.CLOCK,
                        () -> {}));
        shown.go("account", null);
        return shown.node();
    }

    @Test
    void theAdministratorAddsATeacherByHandWhoThenSignsIn() {
        Parent node = Screen.show(Theme.usual(), this::page);
        Screen.run(() -> ((Button) node.lookup("#add-account")).fire());
        Screen.run(() -> {
            ((TextField) node.lookup("#input-user")).setText("李老师");
            ((CheckBox) node.lookup("#input-head-teacher")).setSelected(true);
            ((PasswordField) node.lookup("#new-password")).setText("four cups of tea!");
            ((PasswordField) node.lookup("#new-password-again")).setText("four cups of tea!");
            ((Button) node.lookup("#save-account")).fire();
        });
        assertThat(faults).isEmpty();
        assertThat(((TableView<?>) node.lookup("#accounts")).getItems()).hasSize(2);
        signIn("李老师", OTHER);
        assertThat(school.access().roles()).containsExactly(Role.HEAD_TEACHER);
        assertThat(school.access().isLimited()).isTrue();
        assertThat(school.session().keys().fields()).isNull();
    }

    @Test
    void theAccountsLookRight() {
        school.session().add(account("李老师", Role.HEAD_TEACHER, Role.GRADE_HEAD), OTHER, null);
        ScreenTour.visit("account-accounts", () -> {
            Parent node = page();
            node.applyCss();
            ((Button) node.lookup("#add-account")).fire();
            return node;
        });
        assertThat(faults).isEmpty();
    }

    /** Promise 17: neither the old vault nor the old password opens what is written after the removal. */
    @Test
    void aRemovedUserCannotOpenNewDataEvenWithTheOldVault() throws Exception {
        Session session = school.session();
        session.add(account("李老师", Role.HEAD_TEACHER), OTHER, null);
        byte[] oldVault = Files.readAllBytes(folder.resolve(VaultFile.NAME));
        UUID id = session.accounts().get(1).id();
        Vault.Rekeyed next = session.removing(id);
        school.db().rekey(school.access(), next.keys(), () -> session.keep(next));
        assertThat(new AuditLog(school.db()).verify(school.access()).isWhole()).isTrue();
        signIn("王老师", PASSWORD);
        assertThat(school.schools().profile(school.access()).name()).isNotBlank();
        assertThatThrownBy(() -> Session.signIn(folder, "李老师", OTHER, CHEAP)).isInstanceOf(Failure.Refused.class);
        Path stolen = Files.createDirectories(temp.resolve("stolen"));
        Files.write(stolen.resolve(VaultFile.NAME), oldVault);
        Files.copy(folder.resolve("gongyu.mv.db"), stolen.resolve("gongyu.mv.db"));
        Session old = Session.signIn(stolen, "李老师", OTHER, CHEAP);
        assertThatThrownBy(() -> Db.open(stolen, old.keys(), MadeUp.CLOCK, () -> false))
                .isInstanceOf(Failure.Damaged.class);
    }

    /** Promise 18: the code on paper gives a new password, and what was kept is there. */
    @Test
    void theRecoveryCodeGivesANewPassword() {
        school.close();
        Session session = Session.recover(folder, made.code(), "王老师", OTHER, CHEAP);
        school = Features.of(Db.open(folder, session.keys(), MadeUp.CLOCK, () -> false), session, MadeUp.TEXTS);
        assertThat(school.schools().profile(school.access()).name()).isNotBlank();
        assertThatThrownBy(() -> Session.signIn(folder, "王老师", PASSWORD, CHEAP)).isInstanceOf(Failure.Refused.class);
        signIn("王老师", OTHER);
    }

    @Test
    void anEntitledRoleNeedsTheCodeFromWhoHasNoKey() {
        Session session = school.session();
        Account office = account("德育处", Role.MORAL_OFFICE);
        assertThatThrownBy(() -> session.add(office, OTHER, null)).isInstanceOf(Failure.Refused.class);
        session.add(office, OTHER, made.code());
        signIn("德育处", OTHER);
        assertThat(school.session().keys().fields()).isNotNull();
        assertThatThrownBy(() -> school.session().add(account("x", Role.LEADER), OTHER, null))
                .as("no administrator")
                .isInstanceOf(Failure.Refused.class);
    }
}
