package org.gongyu.sheet;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Sample files that lie beside the project; tests that want one are skipped where there are none. */
final class Samples {

    private Samples() {}

    static Path file(String name) {
        Path file =
                Path.of(System.getProperty("gongyu.samples", "../shared/data")).resolve(name);
        assumeTrue(Files.exists(file), "no sample files here");
        return file;
    }
}
