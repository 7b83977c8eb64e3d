package org.gongyu.ui;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the person for files. Behind a face of its own, since the system's dialogs don't work in tests. */
public interface Files {

    /** Asks for a workbook or CSV file to read; empty if the person thought better of it. */
    Optional<Path> read();

    /** Asks where to save a file, proposing a name; empty if the person thought better of it. */
    Optional<Path> save(String name);

    /** Opens a file with the program that the system has for it. */
    void open(Path file);
}
