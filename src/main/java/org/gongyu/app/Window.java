package org.gongyu.app;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.gongyu.text.Texts;
import org.gongyu.ui.Theme;
import org.gongyu.ui.Toasts;

/** The program's one window: whatever is shown now, the notices over it, and how it all looks. */
final class Window {

    private static final double WIDTH = 1366;
    private static final double HEIGHT = 728;

    private final Stage stage;
    private final WindowState state;
    private final Toasts toasts;
    private final StackPane content = new StackPane();
    private final Scene scene;
    private Theme theme;

    Window(Stage stage, Texts texts, WindowState state) {
        this.stage = stage;
        this.state = state;
        this.theme = state.theme();
        toasts = new Toasts(texts);
        BorderPane page = new BorderPane(content);
        page.setBottom(toasts.failures());
        scene = new Scene(new StackPane(page, toasts.node()), WIDTH, HEIGHT);
        scene.getAccelerators()
                .putAll(Map.of(
                        keys(KeyCode.EQUALS), () -> resize(1),
                        keys(KeyCode.PLUS), () -> resize(1),
                        keys(KeyCode.ADD), () -> resize(1),
                        keys(KeyCode.MINUS), () -> resize(-1),
                        keys(KeyCode.SUBTRACT), () -> resize(-1)));
        theme.dress(scene);
        stage.setTitle(texts.get("app.name"));
        stage.setScene(scene);
    }

    private static KeyCombination keys(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY);
    }

    Toasts toasts() {
        return toasts;
    }

    Stage stage() {
        return stage;
    }

    Scene scene() {
        return scene;
    }

    /** What is shown, without the notices over it. */
    StackPane content() {
        return content;
    }

    /** Shows this and nothing else; it is laid out at once, so that what is in a scroll pane can have the focus. */
    void show(Node node) {
        content.getChildren().setAll(node);
        content.applyCss();
        content.layout();
    }

    /** Makes all text larger (1) or smaller (-1). */
    void resize(int step) {
        wear(theme.resized(step));
    }

    /** Changes between light and dark. */
    void invert() {
        wear(theme.inverted());
    }

    private void wear(Theme next) {
        theme = next;
        theme.dress(scene);
        state.keep(theme);
    }

    /** Brings the window before all others. */
    void toFront() {
        stage.setIconified(false);
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }
}
