package org.gongyu.work;

import java.util.concurrent.CountDownLatch;

/** Something done before anybody asks for it, on a thread of its own; whoever needs it waits for its end. */
public final class Ahead {

    private final CountDownLatch done = new CountDownLatch(1);

    private Ahead() {}

    /** Begins; what the work throws is thrown on its own thread, and is no reason to wait longer. */
    public static Ahead begin(String name, Runnable work) {
        Ahead ahead = new Ahead();
        Thread thread = new Thread(() -> ahead.run(work), name);
        thread.setDaemon(true);
        thread.start();
        return ahead;
    }

    private void run(Runnable work) {
        try {
            work.run();
        } finally {
            done.countDown();
        }
    }

    /** Returns when it has ended, well or not; or when the waiting thread is interrupted, which keeps its flag. */
    public void await() {
        try {
            done.await();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
