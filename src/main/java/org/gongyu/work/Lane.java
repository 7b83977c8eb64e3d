package org.gongyu.work;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * One thread that does one thing after another and is never interrupted: an interrupted thread closes H2's files. Callers wait for
 * their turn; a caller that is itself interrupted goes on waiting and keeps its interrupt flag. The caller's {@link Job} goes along.
 */
public final class Lane {

    private final ExecutorService thread;
    private volatile Thread own;
    private boolean ended;

    public Lane(String name) {
        thread = Executors.newSingleThreadExecutor(work -> {
            own = new Thread(work, name);
            own.setDaemon(true);
            return own;
        });
    }

    /**
     * Does the work on this lane's thread and returns its result; what it throws is thrown here. Work on the lane itself is done at once.
     *
     * @throws Ended if the lane takes no more
     */
    public <T> T call(Callable<T> work) {
        return raised(() -> isCurrent() ? work.call() : waitFor(submit(Job.takenAlong(work), false)));
    }

    /**
     * The last work on this lane: what was submitted is done before, and it takes no more.
     *
     * @throws Ended if there was a last one already
     */
    public <T> T end(Callable<T> last) {
        return raised(() -> isCurrent() ? last.call() : waitFor(submit(Job.takenAlong(last), true)));
    }

    /** Waits for work on another thread; what it throws is thrown here. */
    static <T> T result(Future<T> work) {
        return raised(() -> waitFor(work));
    }

    private static <T> T raised(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Exception checked) {
            throw new CompletionException(checked);
        }
    }

    /** Whether this is called by work on the lane itself. */
    public boolean isCurrent() {
        return Thread.currentThread() == own;
    }

    /** Nothing comes between the last work and the end. */
    private synchronized <T> Future<T> submit(Callable<T> work, boolean last) {
        if (ended) {
            throw new Ended();
        }
        Future<T> submitted = thread.submit(work);
        if (last) {
            ended = true;
            thread.shutdown();
        }
        return submitted;
    }

    private static <T> T waitFor(Future<T> result) throws Exception {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return result.get();
                } catch (InterruptedException later) {
                    interrupted = true;
                } catch (ExecutionException thrown) {
                    throw thrown.getCause() instanceof Exception cause ? cause : thrown;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
