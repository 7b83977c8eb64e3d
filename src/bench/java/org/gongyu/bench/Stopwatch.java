package org.gongyu.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/** Runs several ways of doing the same, one after another in each round, and prints their medians as ratios to the first. */
final class Stopwatch {

    private static final int WARM_UPS = 2;
    private static final int ROUNDS = 7;

    private final Map<String, Callable<?>> ways = new LinkedHashMap<>();
    private int rounds = ROUNDS;
    private int warmUps = WARM_UPS;

    /** Few rounds, for what takes minutes: it is long past its warm-up after the first. */
    Stopwatch slow() {
        rounds = 3;
        warmUps = 1;
        return this;
    }

    /** A way of doing it; what it gives is closed off the clock, if it can be. */
    Stopwatch way(String name, Callable<?> work) {
        ways.put(name, work);
        return this;
    }

    /** The median of each way in milliseconds, in order. */
    List<Double> run(String title) throws Exception {
        List<double[]> times = new ArrayList<>();
        ways.forEach((name, work) -> times.add(new double[rounds]));
        for (int round = -warmUps; round < rounds; round++) {
            int way = 0;
            for (Callable<?> work : ways.values()) {
                double time = time(work);
                if (round >= 0) {
                    times.get(way)[round] = time;
                }
                way++;
            }
        }
        List<Double> medians = times.stream().map(Stopwatch::median).toList();
        print(title, medians);
        return medians;
    }

    private static double time(Callable<?> work) throws Exception {
        System.gc();
        long start = System.nanoTime();
        Object done = work.call();
        double time = (System.nanoTime() - start) / 1e6;
        if (done == null) {
            throw new IllegalStateException("nothing was done");
        }
        if (done instanceof AutoCloseable open) {
            open.close();
        }
        return time;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private void print(String title, List<Double> medians) {
        System.out.printf(Locale.ROOT, "%n%s (medians of %d interleaved rounds)%n", title, rounds);
        int way = 0;
        for (String name : ways.keySet()) {
            double median = medians.get(way++);
            System.out.printf(Locale.ROOT, "%8.0f ms  %5.2f x  %s%n", median, median / medians.get(0), name);
        }
    }

    /** Prints whether a goal is met. */
    static void goal(String name, double ratio, double most) {
        String met = ratio <= most ? "met" : "missed";
        System.out.printf(Locale.ROOT, "goal %-44s %.2f <= %.2f  %s%n", name, ratio, most, met);
    }
}
