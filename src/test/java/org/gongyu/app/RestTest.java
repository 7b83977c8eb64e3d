package org.gongyu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.gongyu.ui.Screen;
import org.junit.jupiter.api.Test;

class RestTest {

    @Test
    void aPauseIsUsedOnceAndEachTouchBeginsAnother() throws InterruptedException {
        Semaphore used = new Semaphore(0);
        Scene scene = Screen.on(() -> new Scene(new StackPane()));
        Screen.run(() -> new Rest(scene, Duration.millis(1), used::release));
        assertThat(used.tryAcquire(1, TimeUnit.MINUTES)).isTrue();
        Screen.run(() -> Event.fireEvent(
                scene, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, false, null)));
        assertThat(used.tryAcquire(1, TimeUnit.MINUTES)).isTrue();
        assertThat(used.availablePermits()).isZero();
    }
}
