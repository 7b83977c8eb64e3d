package org.gongyu.work;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/**
 * Something done before anybody asks for it, on a thread of its own; whoever needs it waits for its end.
 *
 * @param <T> what comes of it
 */
public final class Ahead<T> {

    private final FutureTask<T> work;

    private Ahead(Callable<T> work) {
        this.work = new FutureTask<>(work);
    }

    /** Begins. */
    public static <T> Ahead<T> begin(String name, Callable<T> work) {
        Ahead<T> ahead = new Ahead<>(work);
        Thread thread = new Thread(ahead.work, name);
        thread.setDaemon(true);
        thread.start();
        return ahead;
    }

    /** What came of it, once it has ended; what it threw is thrown here. A waiting thread that is interrupted goes on waiting and keeps its flag. */
    public T result() {
        return Lane.result(work);
    }
}
