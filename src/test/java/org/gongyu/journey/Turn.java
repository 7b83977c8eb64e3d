package org.gongyu.journey;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

/** Something done on the thread that draws, and no more waiting than for that: a journey has hundreds of steps. */
final class Turn {

    private static final int PATIENCE_S = 30;

    private Turn() {}

    /** Does it and gives back what came of it; what it throws is thrown here. */
    static <T> T on(Callable<T> deed) {
        if (Platform.isFxApplicationThread()) {
            return called(deed);
        }
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(deed.call());
            } catch (Exception | AssertionError failed) {
                done.completeExceptionally(failed);
            }
        });
        try {
            return done.get(PATIENCE_S, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } catch (TimeoutException hung) {
            throw new AssertionError("the window hangs", hung);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static <T> T called(Callable<T> deed) {
        try {
            return deed.call();
        } catch (Exception failed) {
            throw new AssertionError(failed);
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
