package org.gongyu.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * P3: from the start of the process to the drawn home page of a made-up school, and of an encrypted one to where the password is asked for
 * (what comes after it is {@code sign-in}), against a bare JavaFX window that is packaged and started in the same way.
 */
public final class StartBench {

    private static final int ROUNDS = 7;

    private StartBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (Packaged.missing() != null) {
            System.out.println(Packaged.missing());
            return;
        }
        Path temp = Files.createTempDirectory("start-bench");
        Packaged bare = Packaged.copy(temp.resolve("bare"), BareWindow.class);
        Packaged program = Packaged.copy(temp.resolve("program"), WholeProgram.class);
        Schools.makeUp(program.school(), 600);
        System.out.printf(
                "first start, without archive      program %.0f ms, bare window %.0f ms%n", run(program), run(bare));
        compare("class archives (goal <= 1.5)", program, bare);
        Packaged signIn = Packaged.copy(temp.resolve("encrypted"), WholeProgram.class);
        Encrypted.make(signIn.school(), school -> {});
        run(signIn, "-Duntil=#sign-in-password");
        compare("encrypted, to the sign-in page", signIn, bare, "-Duntil=#sign-in-password");
    }

    private static void compare(String what, Packaged program, Packaged bare, String... options)
            throws IOException, InterruptedException {
        double[] ours = new double[ROUNDS];
        double[] theirs = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            double our = run(program, options);
            double their = run(bare);
            if (round >= 0) {
                ours[round] = our;
                theirs[round] = their;
            }
        }
        Arrays.sort(ours);
        Arrays.sort(theirs);
        double our = ours[ROUNDS / 2];
        double their = theirs[ROUNDS / 2];
        System.out.printf("%-30s program %.0f ms, bare window %.0f ms, ratio %.2f%n", what, our, their, our / their);
    }

    /** Milliseconds from the start of the process to its word. */
    private static double run(Packaged program, String... options) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = program.start(options);
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            String word = lines.lines().filter("READY"::equals).findFirst().orElse(null);
            double millis = (System.nanoTime() - start) / 1e6;
            int status = process.waitFor();
            if (word == null) {
                throw new IllegalStateException("ended with " + status + " before it was drawn");
            }
            return millis;
        }
    }
}
