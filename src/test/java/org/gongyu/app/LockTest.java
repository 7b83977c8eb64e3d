package org.gongyu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.gongyu.MadeUp;
import org.gongyu.ui.Listening;
import org.gongyu.ui.Screen;
import org.gongyu.ui.ScreenTour;
import org.gongyu.vault.Account;
import org.gongyu.vault.Kdf;
import org.gongyu.vault.Patience;
import org.gongyu.vault.Role;
import org.gongyu.vault.Session;
import org.gongyu.vault.Vault;
import org.gongyu.work.Changes;
import org.gongyu.work.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screen is hidden after five idle minutes, and comes back with the password as it was. */
class LockTest {

    private static final Kdf CHEAP = new Kdf(64, 1, 1);

    @TempDir
    Path temp;

    private final List<String> left = new ArrayList<>();
    private Label secret;
    private Instant now = Instant.parse("2026-11-23T07:00:00Z");
    private Window window;
    private Lock lock;

    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneId.of("Asia/Shanghai"));

    @BeforeEach
    void showASchool() {
        Account account = new Account(UUID.randomUUID(), "王老师", Set.of(Role.ADMINISTRATOR), null, Set.of());
        Vault.Made made = Vault.make(account, "three cups of tea".toCharArray(), CHEAP);
        Session session = Session.first(temp, made, CHEAP);
        Screen.run(() -> {
            window = new Window(new Stage(), MadeUp.TEXTS, new WindowState(temp.resolve("window.json")));
            lock = new Lock(
                    MadeUp.TEXTS,
                    window,
                    failed -> new Work(Runnable::run, Runnable::run, new Changes(), failed),
                    clock,
                    temp,
                    session,
                    () -> left.add("left"));
            secret = new Label("张小明");
            StackPane school = new StackPane(secret);
            window.show(school);
            lock.watch(school);
        });
    }

    @AfterEach
    void close() {
        Screen.run(lock::close);
    }

    private Node find(String id) {
        return window.scene().getRoot().lookup("#" + id);
    }

    private void wait(Duration time) {
        now = now.plus(time);
        Screen.run(lock::look);
    }

    private void type(String password) {
        Screen.run(() -> {
            ((PasswordField) find("sign-in-password")).setText(password);
            ((Button) find("sign-in")).fire();
        });
    }

    @Test
    void fiveIdleMinutesHideTheSchoolAndThePasswordBringsItBack() {
        wait(Duration.ofMinutes(5).minusSeconds(1));
        assertThat(secret.getScene()).isNotNull();
        wait(Duration.ofSeconds(1));
        assertThat(secret.getScene()).as("hidden").isNull();
        type("four cups of tea!");
        assertThat(secret.getScene()).isNull();
        assertThat(((Label) find("sign-in-problem")).getText()).contains("密码不对");
        type("three cups of tea");
        assertThat(secret.getScene()).isNotNull();
        wait(Duration.ofMinutes(4));
        assertThat(secret.getScene()).as("the minutes count anew").isNotNull();
    }

    @Test
    void whatIsSaidWhileTheScreenIsLockedIsNotShown() {
        wait(Duration.ofMinutes(5));
        Screen.run(() -> window.toasts().done("已保存：张小明"));
        assertThat(window.toasts().node().isVisible()).isFalse();
        type("three cups of tea");
        assertThat(window.toasts().node().isVisible()).isTrue();
    }

    @Test
    void whoeverSignsInInsteadIsShownNothingOfThat() {
        wait(Duration.ofMinutes(5));
        Screen.run(() -> window.toasts().done("已保存：张小明"));
        Screen.run(() -> ((ButtonBase) find("other-user")).fire());
        assertThat(left).containsExactly("left");
        assertThat(window.toasts().node().isVisible()).as("leaving asks").isTrue();
        assertThat(window.toasts().node().lookup("#notice")).isNull();
    }

    @Test
    void whatIsShownAgainHearsOfChangesAgain() {
        Changes changes = new Changes();
        List<String> heard = new ArrayList<>();
        Screen.run(() -> Listening.whileShown(secret, changes, heard::add, () -> heard.add("again")));
        changes.announce("one");
        wait(Duration.ofMinutes(5));
        changes.announce("hidden");
        type("three cups of tea");
        changes.announce("two");
        assertThat(heard).containsExactly("one", "again", "two");
    }

    @Test
    void wrongPasswordsMakeTheNextAttemptWait() {
        wait(Duration.ofMinutes(6));
        for (int time = 0; time < 3; time++) {
            type("four cups of tea!");
        }
        type("three cups of tea");
        assertThat(secret.getScene()).as("too soon").isNull();
        now = now.plusSeconds(5);
        type("three cups of tea");
        assertThat(secret.getScene()).isNotNull();
    }

    @Test
    void aClockThatIsSetBackDoesNotPutTheLockOffForEver() {
        now = now.minus(Duration.ofDays(30));
        Screen.run(lock::look);
        wait(Duration.ofMinutes(5));
        assertThat(secret.getScene()).isNull();
    }

    @Test
    void theLockLooksRight() {
        ScreenTour.visit("lock", () -> (Parent) new SignInPage(
                        MadeUp.TEXTS,
                        MadeUp.TEXTS.get("account.locked"),
                        MadeUp.TEXTS.get("account.locked.lead"),
                        new Patience(temp, clock),
                        (user, password) -> {})
                .forUser("王老师", true)
                .or("other-user", MadeUp.TEXTS.get("account.other-user"), () -> {})
                .node());
        assertThat(left).isEmpty();
    }
}
