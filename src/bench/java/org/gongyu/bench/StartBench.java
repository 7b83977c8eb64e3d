package org.gongyu.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * P3: from the start of the process to the drawn home page of a made-up school, and of an encrypted one to where the password is asked for
 * (what comes after it is {@code sign-in}), against a bare JavaFX window with the same flags and a
 * class archive of its own.
 */
public final class StartBench {

    private static final int ROUNDS = 7;
    private static final Path LIB = Path.of("target/gongyu/lib");

    private StartBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (!Files.isDirectory(LIB)) {
            System.out.println("needs the packaged folder: mvn -q -DskipTests package");
            return;
        }
        if (System.getenv("DISPLAY") == null) {
            System.out.println("needs a display: put xvfb-run -a before mvn");
            return;
        }
        Path temp = Files.createTempDirectory("start-bench");
        Schools.makeUp(temp.resolve("school"), 600);
        String jars = probe(temp) + ":" + jars();
        List<String> program = List.of(
                WholeProgram.class.getName(), "--data", temp.resolve("school").toString());
        List<String> bare = List.of(BareWindow.class.getName());
        compare("without archive", jars, List.of(), program, List.of(), bare);
        List<String> programArchive = archive(temp.resolve("program.jsa"), jars, program);
        List<String> bareArchive = archive(temp.resolve("bare.jsa"), jars, bare);
        compare("class archives (goal <= 1.5)", jars, programArchive, program, bareArchive, bare);
        Encrypted.make(temp.resolve("encrypted"), school -> {});
        List<String> signIn = List.of(
                "-Duntil=#sign-in-password",
                WholeProgram.class.getName(),
                "--data",
                temp.resolve("encrypted").toString());
        compare("encrypted, to the sign-in page", jars, programArchive, signIn, bareArchive, bare);
    }

    private static void compare(
            String what,
            String jars,
            List<String> flags,
            List<String> program,
            List<String> bareFlags,
            List<String> bare)
            throws IOException, InterruptedException {
        double[] ours = new double[ROUNDS];
        double[] theirs = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            double our = run(jars, flags, program);
            double their = run(jars, bareFlags, bare);
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

    private static List<String> archive(Path file, String jars, List<String> program)
            throws IOException, InterruptedException {
        run(jars, List.of("-XX:ArchiveClassesAtExit=" + file), program);
        return List.of("-XX:SharedArchiveFile=" + file);
    }

    /** Milliseconds from the start of the process to its word. */
    private static double run(String jars, List<String> flags, List<String> program)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xlog:disable"));
        command.addAll(flags);
        command.addAll(List.of("-cp", jars));
        command.addAll(program);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            String word = lines.lines().filter("READY"::equals).findFirst().orElse(null);
            double millis = (System.nanoTime() - start) / 1e6;
            int status = process.waitFor();
            if (word == null) {
                throw new IllegalStateException("ended with " + status + " before it was drawn: " + program);
            }
            return millis;
        }
    }

    private static String jars() throws IOException {
        try (Stream<Path> files = Files.list(LIB)) {
            return files.map(Path::toAbsolutePath).map(Path::toString).sorted().collect(Collectors.joining(":"));
        }
    }

    /** The classes that watch, as a jar: class archives refuse folders. */
    private static Path probe(Path temp) throws IOException {
        Path jar = temp.resolve("probe.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (String name : List.of("Probe", "Probe$Pulses", "BareWindow", "BareWindow$Bare", "WholeProgram")) {
                String path = "org/gongyu/bench/" + name + ".class";
                out.putNextEntry(new ZipEntry(path));
                try (InputStream bytes = StartBench.class.getResourceAsStream("/" + path)) {
                    bytes.transferTo(out);
                }
            }
        }
        return jar;
    }
}
