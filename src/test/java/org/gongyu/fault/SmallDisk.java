package org.gongyu.fault;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A disk in memory with little room, where the tests may mount one: as root on Linux. Elsewhere the test says that it was left out. */
final class SmallDisk implements AutoCloseable {

    private static final int BLOCK = 4096;

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    static SmallDisk of(int megabytes, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        assumeTrue(
                linux && run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "none", folder.toString()),
                "may not mount a small disk here");
        return new SmallDisk(folder);
    }

    Path folder() {
        return folder;
    }

    /** Takes all room but so many bytes. */
    void fillUpTo(int left) throws IOException {
        makeRoom();
        Path spare = folder.resolve("spare");
        Files.write(spare, new byte[left]);
        try (OutputStream out = Files.newOutputStream(folder.resolve("ballast"))) {
            while (folder.toFile().getUsableSpace() >= BLOCK) {
                out.write(new byte[BLOCK]);
            }
        }
        Files.delete(spare);
    }

    void makeRoom() throws IOException {
        Files.deleteIfExists(folder.resolve("ballast"));
    }

    /** From now on, or no longer, nothing can be written. */
    void readOnly(boolean on) throws IOException, InterruptedException {
        String how = on ? "remount,ro" : "remount,rw";
        assumeTrue(run("mount", "-o", how, folder.toString()), "may not mount read-only here");
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(List.of(command))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    @Override
    public void close() throws IOException {
        new ProcessBuilder("umount", "-l", folder.toString()).start().onExit().join();
    }
}
