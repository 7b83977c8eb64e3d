package org.gongyu.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** The limit of a start: a window with a word in it. */
public final class BareWindow {

    private BareWindow() {}

    /** Ends the process once the window has been drawn. */
    public static void main(String[] args) {
        Probe.untilDrawn(".label");
        Application.launch(Bare.class, args);
    }

    /** The window. */
    public static final class Bare extends Application {

        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new Label("bare"), 1366, 768));
            stage.show();
        }
    }
}
