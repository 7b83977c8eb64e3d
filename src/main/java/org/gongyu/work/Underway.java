package org.gongyu.work;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** The jobs that somebody waits for, the longest first. */
public final class Underway {

    private final List<Entry> jobs = new CopyOnWriteArrayList<>();

    private record Entry(Job job, boolean forPage, CountDownLatch end) {}

    /** Those that have not ended yet. */
    public List<Job> jobs() {
        return jobs.stream().map(Entry::job).toList();
    }

    /** Those of them by whose end more is there than a page to look at. */
    public List<Job> wanted() {
        return jobs.stream().filter(entry -> !entry.forPage()).map(Entry::job).toList();
    }

    /** A job has begun; run the result when it has ended. */
    Runnable begin(Job job, boolean forPage) {
        Entry entry = new Entry(job, forPage, new CountDownLatch(1));
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
