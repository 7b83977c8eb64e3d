package org.gongyu.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * The packaged folder with another class started in it: by the script that users start, so with its flags, its environment and the class
 * archive that it makes at the first start.
 */
final class Packaged {

    private static final Path PACKAGED = Path.of("target/gongyu");
    private static final List<String> WATCHERS =
            List.of("BareWindow", "BareWindow$Bare", "Encrypted", "Probe", "Probe$Pulses", "WholeDay", "WholeProgram");

    private final Path folder;

    private Packaged(Path folder) {
        this.folder = folder;
    }

    /** What is missing for it; null if nothing is. */
    static String missing() {
        if (!Files.isDirectory(PACKAGED)) {
            return "needs the packaged folder: mvn -q -DskipTests package";
        }
        return System.getenv("DISPLAY") == null ? "needs a display: put xvfb-run -a before mvn" : null;
    }

    /** A copy whose script starts {@code main}, with an archive and a home of its own. */
    static Packaged copy(Path folder, Class<?> main) throws IOException {
        Files.createDirectories(folder.resolve("bin"));
        Files.createDirectories(folder.resolve("lib"));
        String script = Files.readString(PACKAGED.resolve("bin/gongyu"));
        Path changed = folder.resolve("bin/gongyu");
        Files.writeString(changed, script.replace("org.gongyu.app.Main", main.getName()));
        Files.copy(PACKAGED.resolve("bin/flags"), folder.resolve("bin/flags"));
        try (Stream<Path> jars = Files.list(PACKAGED.resolve("lib"))) {
            for (Path jar : jars.toList()) {
                Files.createSymbolicLink(folder.resolve("lib").resolve(jar.getFileName()), jar.toRealPath());
            }
        }
        watchers(folder.resolve("lib/watchers.jar"));
        return new Packaged(folder);
    }

    /** Class archives refuse folders, so the classes that watch come as a jar. */
    private static void watchers(Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (String name : WATCHERS) {
                String path = "org/gongyu/bench/" + name + ".class";
                out.putNextEntry(new ZipEntry(path));
                try (InputStream bytes = Packaged.class.getResourceAsStream("/" + path)) {
                    bytes.transferTo(out);
                }
            }
        }
    }

    /** The folder of the school that it shows. */
    Path school() {
        return folder.resolve("home/.gongyu/school");
    }

    /** Starts it, with options for Java besides the script's. */
    Process start(String... options) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder("sh", folder.resolve("bin/gongyu").toString());
        builder.environment()
                .put("JAVA_TOOL_OPTIONS", "-Duser.home=" + folder.resolve("home") + " " + String.join(" ", options));
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** What a process says, line by line, to its end. */
    static List<String> said(Process process) throws IOException, InterruptedException {
        try (Stream<String> lines = process.inputReader(StandardCharsets.UTF_8).lines()) {
            List<String> said = lines.toList();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("ended early: " + said);
            }
            return said;
        }
    }
}
