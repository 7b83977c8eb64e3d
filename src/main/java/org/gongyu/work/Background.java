package org.gongyu.work;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** The threads that {@link Work} runs on. They end with the program and are never interrupted. */
public final class Background {

    private static final int THREADS = 3;

    private Background() {}

    /** New threads for one window. */
    public static Executor threads() {
        return Executors.newFixedThreadPool(THREADS, work -> {
            Thread thread = new Thread(work, "background");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Lets {@code told} know of anything thrown on the current thread that nobody caught. */
    public static void onUncaught(Consumer<Throwable> told) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> told.accept(thrown));
    }
}
