package org.gongyu.ui;

import atlantafx.base.controls.ModalPane;
import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.gongyu.text.Texts;
import org.gongyu.work.Failure;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What was done stands for some seconds low in the middle of the window; what went wrong has room of its own below the page until it is
 * closed, so that no button lies under it; questions stand over all.
 */
public final class Toasts implements Notices {

    private static final Duration DONE = Duration.seconds(5);
    private static final Duration WITH_DEED = Duration.seconds(8);

    /** As many failures as leave room for the page; the oldest makes way. All are in the log. */
    private static final int MOST_FAILURES = 3;

    private final Texts texts;
    private final VBox stack = new VBox();
    private final VBox failures = new VBox();
    private final ModalPane modal = new ModalPane();
    private final StackPane node = new StackPane(stack, modal);

    /** What had the focus before something was shown over the window. */
    private Node before;

    public Toasts(Texts texts) {
        this.texts = texts;
        stack.getStyleClass().add("toasts");
        stack.setPickOnBounds(false);
        stack.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(stack, Pos.BOTTOM_CENTER);
        stack.translateYProperty()
                .bind(Bindings.when(failures.managedProperty())
                        .then(failures.heightProperty().negate())
                        .otherwise(0));
        failures.getStyleClass().add("failures");
        failures.managedProperty().bind(Bindings.isNotEmpty(failures.getChildren()));
        failures.visibleProperty().bind(failures.managedProperty());
        node.setPickOnBounds(false);
        modal.setFocusTraversable(false);
        modal.setInTransitionFactory(null);
        modal.setOutTransitionFactory(null);
        // Else it catches every click while it shows nothing: its view order puts it behind its siblings only.
        modal.displayProperty().addListener((observed, was, is) -> {
            if (!is) {
                hidden();
            }
        });
        modal.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                modal.hide(true);
            }
        });
        modal.mouseTransparentProperty().bind(modal.displayProperty().not());
    }

    /** Lies over the whole window; lets the mouse through where nothing is said. */
    public Pane node() {
        return node;
    }

    /** What went wrong, for the window to put below what it shows; takes no room while nothing did. */
    public Pane failures() {
        return failures;
    }

    /** Takes everything away that is shown, as before the screen is locked. */
    public void clear() {
        modal.hide();
        modal.setContent(null);
        stack.getChildren().clear();
        failures.getChildren().clear();
    }

    /** Hides what is said from now on, as while the screen is locked, or shows it again with what is still to be said. */
    public void hide(boolean hidden) {
        node.setVisible(!hidden);
    }

    /** Shows something over the window until it is closed or Esc is pressed; keys go there, and afterwards where they went before. */
    public void show(Node content) {
        if (!modal.isDisplay() && node.getScene() != null) {
            before = node.getScene().getFocusOwner();
        }
        modal.show(content);
        modal.requestFocus();
    }

    private void hidden() {
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        }
        before = null;
    }

    @Override
    public void done(String words) {
        leave(success(words), DONE);
    }

    @Override
    public void done(String words, Runnable undo) {
        done(words, Named.button("undo", texts.get("ui.undo"), "mdomz-undo", undo));
    }

    @Override
    public void done(String words, String deed, Runnable then) {
        done(words, Named.button("notice-deed", deed, "mdal-arrow_forward", then));
    }

    private void done(String words, Button deed) {
        Notification toast = success(words);
        deed.addEventHandler(ActionEvent.ACTION, event -> stack.getChildren().remove(toast));
        toast.getPrimaryActions().setAll(deed);
        leave(toast, WITH_DEED);
    }

    @Override
    public void failed(Failure failure) {
        String words = texts.get("failure." + failure.key(), failure.args().toArray());
        if (failure instanceof Failure.GivenUp) {
            done(words);
            return;
        }
        failures.getChildren().removeIf(told -> words.equals(told.getAccessibleText()));
        toast(words, "mdoal-error_outline", failures).getStyleClass().add(Styles.DANGER);
        if (failures.getChildren().size() > MOST_FAILURES) {
            failures.getChildren().remove(MOST_FAILURES);
        }
    }

    private Notification success(String words) {
        Notification toast = toast(words, "mdoal-check_circle", stack);
        toast.getStyleClass().addAll(Styles.SUCCESS, Styles.ELEVATED_2);
        return toast;
    }

    private static Notification toast(String words, String icon, Pane place) {
        Notification toast = Named.as("notice", words, new Notification(words, new FontIcon(icon)));
        toast.setOnClose(event -> place.getChildren().remove(toast));
        place.getChildren().add(0, toast);
        return toast;
    }

    private void leave(Notification toast, Duration after) {
        PauseTransition wait = new PauseTransition(after);
        wait.setOnFinished(event -> stack.getChildren().remove(toast));
        toast.hoverProperty().addListener((observed, was, is) -> {
            if (is) {
                wait.stop();
            } else {
                wait.playFromStart();
            }
        });
        wait.play();
    }

    @Override
    public void confirm(String question, String yes, Runnable then) {
        ask(question, yes, Styles.DANGER, then);
    }

    @Override
    public void ask(String question, String yes, Runnable then) {
        ask(question, yes, Styles.ACCENT, then);
    }

    private void ask(String question, String yes, String style, Runnable then) {
        Button deed = Named.button("confirm-yes", yes, "mdal-check", () -> {
            modal.hide(true);
            then.run();
        });
        deed.getStyleClass().add(style);
        Button leave = Named.button("confirm-no", texts.get("ui.leave"), "mdal-close", () -> modal.hide(true));
        Label words = new Label(question);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox buttons = new HBox(leave, deed);
        buttons.getStyleClass().add("buttons");
        VBox box = new VBox(words, buttons);
        box.getStyleClass().add("question");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        show(box);
        leave.requestFocus();
    }
}
