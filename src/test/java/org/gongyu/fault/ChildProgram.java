package org.gongyu.fault;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A main class of the tests in a process of its own, which can be killed. It says what it has done line by line. */
final class ChildProgram implements AutoCloseable {

    static final int KILLED = 137;

    private final Process process;
    private final BufferedReader lines;

    private ChildProgram(Process process) {
        this.process = process;
        this.lines = process.inputReader(StandardCharsets.UTF_8);
    }

    static ChildProgram start(Class<?> main, Object... args) throws IOException {
        return start("-Xmx256m", main, args);
    }

    /** Starts it with so much memory, as Java's option says it. */
    static ChildProgram start(String memory, Class<?> main, Object... args) throws IOException {
        return start(List.of(memory), main, args);
    }

    /** Starts it with Java's options. */
    static ChildProgram start(List<String> options, Class<?> main, Object... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+DisplayVMOutputToStderr",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-BytecodeVerificationRemote", // a quarter of its start
                "-Dstdout.encoding=UTF-8",
                "-Dfile.encoding=UTF-8"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), main.getName()));
        for (Object arg : args) {
            command.add(arg.toString());
        }
        return new ChildProgram(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** The class path of the tests, whoever runs them. */
    private static String classPath() {
        return ChildProgram.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs())
                        .map(url -> Path.of(URI.create(url.toString())).toString())
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    /** What it says next; null if it has ended. */
    String line() throws IOException {
        return lines.readLine();
    }

    /** Lets one go on that waits for a line. */
    void go() throws IOException {
        process.outputWriter(StandardCharsets.UTF_8).append('\n').flush();
    }

    boolean runs() {
        return process.isAlive();
    }

    /** Kills it as the system kills (SIGKILL), and returns what it had said and nobody has read. */
    List<String> kill() {
        process.toHandle().destroyForcibly(); // Process.destroyForcibly would drop what is still in the pipe
        return rest();
    }

    /** All it says until it ends. */
    List<String> rest() {
        return lines.lines().toList();
    }

    /** Its status, once it has ended. */
    int status() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
