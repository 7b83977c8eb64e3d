package org.gongyu.work;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** The jobs that somebody waits for, the longest first. */
public final class Underway {

    private final List<Entry> jobs = new CopyOnWriteArrayList<>();

    private record Entry(Job job, CountDownLatch end) {}

    /** Those that have not ended yet. */
    public List<Job> jobs() {
        return jobs.stream().map(Entry::job).toList();
    }

    /** A job has begun; run the result when it has ended. */
    Runnable begin(Job job) {
        Entry entry = new Entry(job, new CountDownLatch(1));
        jobs.add(entry);
        return () -> {
            jobs.remove(entry);
            entry.end().countDown();
        };
    }

    /** Gives all of them up and waits until they have ended. Not for the thread that draws. */
    public void end() throws InterruptedException {
        List<Entry> open = List.copyOf(jobs);
        open.forEach(entry -> entry.job().giveUp());
        for (Entry entry : open) {
            entry.end().await();
        }
    }
}
