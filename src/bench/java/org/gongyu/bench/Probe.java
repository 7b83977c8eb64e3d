package org.gongyu.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Window;

/** Watches a JavaFX program from within, and ends the program at the second pulse after a node is there. */
final class Probe {

    private Probe() {}

    /** Begins to watch for a node that the selector finds. */
    static void untilDrawn(String selector) {
        Thread watch = new Thread(() -> watch(selector), "probe");
        watch.setDaemon(true);
        watch.start();
    }

    private static void watch(String selector) {
        while (true) {
            try {
                Platform.runLater(() -> new Pulses(selector).start());
                return;
            } catch (IllegalStateException notYetStarted) {
                Thread.onSpinWait();
            }
        }
    }

    /** Counts the pulses since the node was there. */
    private static final class Pulses extends AnimationTimer {

        private final String selector;
        private int since;

        Pulses(String selector) {
            this.selector = selector;
        }

        @Override
        public void handle(long now) {
            boolean there = Window.getWindows().stream()
                    .anyMatch(window -> window.getScene() != null
                            && window.getScene().getRoot() != null
                            && window.getScene().getRoot().lookup(selector) != null);
            since = there ? since + 1 : 0;
            if (since == 3) {
                System.out.println("READY");
                System.out.flush();
                // An orderly end, so that a class archive can be written and the next start finds the data as it was
                // left.
                Platform.exit();
            }
        }
    }
}
