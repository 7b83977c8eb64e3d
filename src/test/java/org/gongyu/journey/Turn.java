package org.gongyu.journey;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;

/** Something done on the thread that draws, and no more waiting than for that: a journey has hundreds of steps. */
final class Turn {

    private Turn() {}

    /** Does it and gives back what came of it; what it throws is thrown here. */
    static <T> T on(Callable<T> deed) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(deed.call());
            } catch (Exception | AssertionError failed) {
                done.completeExceptionally(failed);
            }
        });
        try {
            return done.join();
        } catch (CompletionException failed) {
            throw new AssertionError(failed.getCause());
        }
    }

    /** Does something with the keys or the mouse, and waits until the window has had it. */
    static void run(Runnable deed) {
        on(() -> {
            deed.run();
            return null;
        });
        for (int i = 0; i < 2; i++) {
            on(() -> null);
        }
    }
}
