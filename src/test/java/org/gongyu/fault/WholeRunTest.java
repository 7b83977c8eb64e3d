package org.gongyu.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.fault.Deeds.ADMIN;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.gongyu.MadeUp;
import org.gongyu.app.Gongyu;
import org.gongyu.db.AuditLog;
import org.gongyu.db.BackupReason;
import org.gongyu.db.Db;
import org.gongyu.feature.MadeUpSchool;
import org.gongyu.vault.Account;
import org.gongyu.vault.Role;
import org.gongyu.vault.Session;
import org.gongyu.vault.Vault;
import org.gongyu.work.FirstWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program as a person uses it, in a process of its own: start, sign in, lock, unlock, quit. */
@Timeout(180)
class WholeRunTest {

    @TempDir
    Path temp;

    /** Starts the window, and does in it what a person would. */
    static final class Person {
        private static final long END =
                System.nanoTime() + Duration.ofSeconds(150).toNanos();

        private Person() {}

        public static void main(String[] args) {
            Thread hands = new Thread(() -> work(Path.of(args[1])), "hands");
            hands.setDaemon(true);
            hands.setUncaughtExceptionHandler((thread, failed) -> {
                failed.printStackTrace();
                Runtime.getRuntime().halt(1);
            });
            hands.start();
            Application.launch(Gongyu.class, args);
        }

        private static void work(Path folder) {
            await(root -> root.lookup("#sign-in-password") != null);
            System.out.println("asks who is there, second start " + FirstWindow.call(folder));
            signIn("three cups of coffee");
            await(root -> problem(root).contains("密码不对"));
            System.out.println("refuses a wrong password");
            signIn(new String(Deeds.password()));
            await(root -> root.lookup("#lock") != null);
            System.out.println("open");
            onScreen(root -> click(root, "#lock"));
            await(root -> root.lookup("#sign-in-password") != null && root.lookup("#lock") == null);
            System.out.println("locked");
            signIn(new String(Deeds.password()));
            await(root -> root.lookup("#lock") != null);
            System.out.println("open again");
            onScreen(root -> {
                Window window = root.getScene().getWindow();
                window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
                return true;
            });
            await(root -> false);
        }

        private static String problem(Node root) {
            Node problem = root.lookup("#sign-in-problem");
            return problem == null ? "" : ((Labeled) problem).getText();
        }

        private static void signIn(String password) {
            onScreen(root -> {
                ((PasswordField) root.lookup("#sign-in-password")).setText(password);
                return click(root, "#sign-in");
            });
        }

        /** With the mouse: if anything lies over the button, that is hit instead, and the test waits in vain. */
        private static boolean click(Node root, String id) {
            root.applyCss();
            ((Parent) root).layout();
            Node button = root.lookup(id);
            Bounds place = button.localToScreen(button.getLayoutBounds());
            Robot hand = new Robot();
            hand.mouseMove(place.getCenterX(), place.getCenterY());
            hand.mouseClick(MouseButton.PRIMARY);
            return true;
        }

        private static void await(Predicate<Node> seen) {
            while (!onScreen(seen)) {
                if (System.nanoTime() > END) {
                    throw new AssertionError("waits in vain");
                }
                Thread.onSpinWait();
            }
        }

        /** Before the window is there, nothing is seen. */
        private static boolean onScreen(Predicate<Node> deed) {
            CompletableFuture<Boolean> done = new CompletableFuture<>();
            try {
                Platform.runLater(() -> {
                    List<Window> all = Window.getWindows();
                    boolean none = all.isEmpty() || all.get(0).getScene() == null;
                    try {
                        done.complete(!none && deed.test(all.get(0).getScene().getRoot()));
                    } catch (RuntimeException | Error failed) {
                        done.completeExceptionally(failed);
                    }
                });
            } catch (IllegalStateException notYetStarted) {
                return false;
            }
            return done.join();
        }
    }

    private Path school() {
        Path folder = temp.resolve("实验 小学");
        Account first = new Account(
                UUID.randomUUID(), Deeds.USER, Set.of(Role.ADMINISTRATOR, Role.MORAL_OFFICE), null, Set.of());
        Vault.Made made = Vault.make(first, Deeds.password(), Deeds.CHEAP);
        Session session = Session.first(folder, made, Deeds.CHEAP);
        try (Db db = Db.create(folder, session.keys(), MadeUp.CLOCK, () -> false)) {
            new MadeUpSchool(org.gongyu.app.Features.of(db, MadeUp.TEXTS), ADMIN, MadeUp.TEXTS).fill(8, 1);
        }
        return folder;
    }

    @Test
    void startSignInLockUnlockQuit() throws IOException, InterruptedException {
        Path folder = school();
        List<String> headless = List.of(
                "-Dglass.platform=Monocle",
                "-Dmonocle.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.awt.headless=true",
                "-Duser.language=zh",
                "-Duser.home=" + temp.resolve("home"));
        try (ChildProgram program = ChildProgram.start(headless, Person.class, "--data", folder)) {
            assertThat(program.rest())
                    .containsExactly(
                            "asks who is there, second start true",
                            "refuses a wrong password",
                            "open",
                            "locked",
                            "open again");
            assertThat(program.status()).isZero();
        }
        Session again = Session.signIn(folder, Deeds.USER, Deeds.password(), Deeds.CHEAP);
        try (Db db = Db.open(folder, again.keys(), MadeUp.CLOCK, () -> false)) {
            assertThat(db.wasReadThrough()).as("closed cleanly").isFalse();
            assertThat(db.backups().list(ADMIN).get(0).reason()).isEqualTo(BackupReason.EXIT);
            assertThat(new AuditLog(db).list(ADMIN, AuditLog.Filter.ofRecord(null), 9))
                    .extracting(AuditLog.Entry::action)
                    .contains("sign-in");
        }
        assertThat(folder.resolve("sign-in.wait"))
                .as("forgotten with the right password")
                .doesNotExist();
    }
}
