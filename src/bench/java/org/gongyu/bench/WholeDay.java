package org.gongyu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.gongyu.app.Main;

/** The program with somebody at it who signs in and looks at every page and every tab, several times; then it says how much memory it holds, and how much when it has been left alone for a minute. */
public final class WholeDay {

    private static final int ROUNDS = Integer.getInteger("rounds");
    private static final long LOOK_MS = 400;
    private static final long GLANCE_MS = 20;
    private static final long ALONE_MS = 75_000;

    private WholeDay() {}

    /** {@code -Drounds} says how often. Arguments: the program's. User and password are the benchmark's. */
    public static void main(String[] args) {
        Thread hands = new Thread(WholeDay::day, "hands");
        hands.setDaemon(true);
        hands.setUncaughtExceptionHandler((thread, failed) -> {
            failed.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        hands.start();
        Main.main(args);
    }

    private static void day() {
        await(root -> root.lookup("#sign-in-password") != null);
        long start = System.nanoTime();
        on(() -> {
            ((TextField) root().lookup("#sign-in-user")).setText(Encrypted.USER);
            ((PasswordField) root().lookup("#sign-in-password")).setText(new String(Encrypted.password()));
            ((Button) root().lookup("#sign-in")).fire();
            return true;
        });
        await(root -> root.lookup(".coverage .table-row-cell:filled") != null);
        System.out.println("home " + (System.nanoTime() - start) / 1_000_000);
        for (int round = 0; round < ROUNDS; round++) {
            pages().forEach(WholeDay::visit);
        }
        System.out.println("at work " + status("VmRSS") + " peak " + status("VmHWM"));
        leaveAlone();
        System.out.println("resident " + status("VmRSS"));
        on(() -> {
            Platform.exit();
            return true;
        });
    }

    /** A last key, and then nothing for longer than the program waits before it gives memory back. */
    private static void leaveAlone() {
        on(() -> {
            Event.fireEvent(
                    root(), new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.SHIFT, false, false, false, false));
            return true;
        });
        pause(ALONE_MS);
    }

    private static List<String> pages() {
        return on(() -> root().lookupAll(".navigation .toggle-button").stream()
                .map(Node::getId)
                .toList());
    }

    private static void visit(String page) {
        on(() -> {
            ((ToggleButton) root().lookup("#" + page)).fire();
            return true;
        });
        look();
        int tabs = on(() -> root().lookup(".room .tab-pane") instanceof TabPane pane
                ? pane.getTabs().size()
                : 0);
        for (int tab = 1; tab < tabs; tab++) {
            int next = tab;
            on(() -> {
                ((TabPane) root().lookup(".room .tab-pane")).getSelectionModel().select(next);
                return true;
            });
            look();
        }
    }

    /** As long as something is being read; then to the end of every table in sight. */
    private static void look() {
        pause(LOOK_MS);
        await(root -> {
            Node job = root.lookup("#job");
            return job == null || !job.isVisible();
        });
        on(() -> {
            root().lookupAll(".room .table-view").forEach(node -> {
                TableView<?> table = (TableView<?>) node;
                table.scrollTo(table.getItems().size() - 1);
            });
            return true;
        });
        pause(LOOK_MS);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException asked) {
            throw new IllegalStateException(asked);
        }
    }

    private static Node root() {
        return Window.getWindows().get(0).getScene().getRoot();
    }

    private static void await(Predicate<Node> seen) {
        while (!on(() -> {
            boolean none =
                    Window.getWindows().isEmpty() || Window.getWindows().get(0).getScene() == null;
            return !none && seen.test(root());
        })) {
            pause(GLANCE_MS);
        }
    }

    private static <T> T on(Callable<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        while (true) {
            try {
                Platform.runLater(() -> {
                    try {
                        done.complete(work.call());
                    } catch (Exception | Error failed) {
                        done.completeExceptionally(failed);
                    }
                });
                return done.join();
            } catch (IllegalStateException notYetStarted) {
                Thread.onSpinWait();
            } catch (CompletionException failed) {
                throw new IllegalStateException(failed.getCause());
            }
        }
    }

    /** Kilobytes. */
    private static long status(String name) {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith(name + ":"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException cause) {
            throw new IllegalStateException("only Linux tells how much memory a process holds", cause);
        }
    }
}
