package org.gongyu.work;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;

/**
 * Something long that a person waits for. Whoever does it calls {@link #step} between two parts of the work; once the person has given it
 * up, the next such call throws, and what was begun is taken back as after any other failure. No thread is interrupted for it: that would
 * close H2's files.
 */
public final class Job {

    /** The job of the work that the current thread does; a {@link Lane} takes it along. */
    private static final ThreadLocal<Job> CURRENT = new ThreadLocal<>();

    private final String what;
    private boolean givenUp;
    private boolean told;
    private boolean settled;
    private volatile Progress progress = new Progress(0, 0);

    /** A job; {@code what} is the text that says what is done. */
    public Job(String what) {
        this.what = what;
    }

    /**
     * How far the work is.
     *
     * @param done so many parts of it
     * @param of of so many; 0 = that isn't known
     */
    public record Progress(long done, long of) {}

    /** The text that says what is done. */
    public String what() {
        return what;
    }

    public Progress progress() {
        return progress;
    }

    /** Asks for the work to end. It goes on to the next step, or to its end if it is {@link #settle settled}. */
    public synchronized void giveUp() {
        givenUp = true;
    }

    /** Whether it has been asked to end. */
    public synchronized boolean isGivenUp() {
        return givenUp;
    }

    /** Whether giving it up is of use no more: what was begun is kept in any case. */
    public synchronized boolean isSettled() {
        return settled;
    }

    /** Does the work as this job. */
    public <T> T run(Callable<T> work) throws Exception {
        Job before = CURRENT.get();
        CURRENT.set(this);
        try {
            step();
            return work.call();
        } finally {
            CURRENT.set(before);
        }
    }

    /** The same work, as a part of the current job when another thread does it. */
    static <T> Callable<T> takenAlong(Callable<T> work) {
        Job job = CURRENT.get();
        return job == null ? work : () -> job.carryOn(work);
    }

    private <T> T carryOn(Callable<T> work) throws Exception {
        CURRENT.set(this);
        try {
            return work.call();
        } finally {
            CURRENT.remove();
        }
    }

    /**
     * To be called between two parts of work that may take long; does nothing where nobody waits for it as a job.
     *
     * @throws Failure.GivenUp if the person has given it up; once, so that what cleans up afterwards isn't stopped as well
     */
    public static void step() {
        Job job = CURRENT.get();
        if (job != null) {
            job.endIfGivenUp();
        }
    }

    /** {@link #step()} that says how far the work is: so many parts of so many are done. */
    public static void step(long done, long of) {
        Job job = CURRENT.get();
        if (job != null) {
            job.progress = new Progress(done, of);
            job.endIfGivenUp();
        }
    }

    /**
     * To be called right before the moment from which on what was done is kept: the last step at which it can be given up.
     *
     * @throws Failure.GivenUp as {@link #step}
     */
    public static void settle() {
        Job job = CURRENT.get();
        if (job != null) {
            job.end();
        }
    }

    private synchronized void end() {
        endIfGivenUp();
        settled = true;
    }

    private synchronized void endIfGivenUp() {
        if (givenUp && !told && !settled) {
            told = true;
            throw new Failure.GivenUp();
        }
    }

    /** A stream to {@code out} to which each write is a step. */
    public static OutputStream stepping(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                step();
                out.write(bytes, from, length);
            }
        };
    }
}
