package org.gongyu.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The one window of all tests of screens; each test puts its own content into it. */
public final class Screen {

    private static Stage stage;

    private Screen() {}

    /** Does something on the thread that draws and waits for it; what it throws is thrown here. */
    public static <T> T on(Callable<T> work) {
        try {
            stage();
            T result = WaitForAsyncUtils.asyncFx(work).get();
            WaitForAsyncUtils.waitForFxEvents();
            return result;
        } catch (ExecutionException thrown) {
            throw thrown.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(thrown);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** {@link #on} without a result. */
    public static void run(Runnable work) {
        on(() -> {
            work.run();
            return null;
        });
    }

    private static Stage stage() {
        try {
            if (stage == null) {
                System.setProperty("headless.geometry", "1600x1000-32");
                stage = FxToolkit.registerPrimaryStage();
            }
            return stage;
        } catch (TimeoutException slow) {
            throw new IllegalStateException(slow);
        }
    }

    /** Shows a content made on the thread that draws, 1366 by 768, in a theme. */
    public static <P extends Parent> P show(Theme theme, Callable<P> content) {
        return show(theme, content, 1366, 768);
    }

    /** The same in a window of another size. */
    public static <P extends Parent> P show(Theme theme, Callable<P> content, int width, int height) {
        return on(() -> {
            P root = content.call();
            Scene scene = new Scene(new StackPane(root), width, height);
            theme.dress(scene);
            stage.setScene(scene);
            stage.show();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return root;
        });
    }

    /** The node of that id once everything is laid out; throws if there is none. */
    public static Node find(Node under, String id) {
        Node found = on(() -> {
            if (under.getScene() != null) {
                under.getScene().getRoot().applyCss();
                under.getScene().getRoot().layout();
            }
            return under.lookup("#" + id);
        });
        if (found == null) {
            throw new AssertionError("nothing with the id " + id);
        }
        return found;
    }

    /** Presses a key on a node. */
    public static void press(Node node, KeyCode code, boolean control) {
        run(() -> {
            node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
            node.fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, control, false, false));
        });
    }
}
