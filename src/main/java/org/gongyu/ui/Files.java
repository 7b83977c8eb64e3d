package org.gongyu.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the person for files. Behind a face of its own, since the system's dialogs don't work in tests. */
public interface Files {

    /** Asks for a file to read, workbooks and CSV files before all others; empty if the person thought better of it. */
    Optional<Path> read();

    /** Asks where to save a file, proposing a name; empty if the person thought better of it. */
    Optional<Path> save(String name);

    /** Asks for files of any kind to attach; empty if the person thought better of it. */
    List<Path> choose();

    /** Asks where to save a copy of a file of any kind, proposing its name; empty if the person thought better of it. */
    Optional<Path> saveAs(String name);

    /** Asks for a folder to write into; empty if the person thought better of it. */
    Optional<Path> folder();

    /** Asks for a backup to restore; empty if the person thought better of it. */
    default Optional<Path> backup() {
        return choose().stream().findFirst();
    }

    /** Opens a file or folder with the program that the system has for it. */
    void open(Path file);
}
