package org.gongyu.app;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/** Waits until nobody has touched the window for a while, and uses the pause, once for each. */
final class Rest {

    private final PauseTransition quiet;

    /**
     * A watch over a scene, from now on.
     *
     * @param length how long nobody touches it
     * @param use what is done then, on the thread that draws
     */
    Rest(Scene scene, Duration length, Runnable use) {
        quiet = new PauseTransition(length);
        quiet.setOnFinished(over -> use.run());
        scene.addEventFilter(InputEvent.ANY, touched -> quiet.playFromStart());
        quiet.play();
    }
}
