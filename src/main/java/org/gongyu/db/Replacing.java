package org.gongyu.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyu.vault.DataKey;
import org.gongyu.work.Failure;
import org.gongyu.work.Job;

/**
 * Puts a finished data file in the place of the school's. The new one is made whole in a folder of its own; renaming that folder is the
 * moment from which on it counts; whatever is left to do then, the next opening does. So a machine that stops at any point leaves
 * either the old data or the new.
 */
final class Replacing {

    private static final String DRAFT = "replacing.part";
    private static final String READY = "replacing";

    private final Path folder;

    Replacing(Path folder) {
        this.folder = folder;
    }

    /** An empty folder in which the new data can be made. */
    Path begin() {
        Path draft = folder.resolve(DRAFT);
        WholeFile.removeFolder(draft);
        try {
            return Files.createDirectories(draft);
        } catch (IOException cause) {
            throw WholeFile.notKept(draft, cause);
        }
    }

    /**
     * Lets the data in the folder made by {@link #begin} take the place of the school's, which nobody may have open.
     *
     * @param sequence how often the school has been closed
     * @param schema the version of the new data's tables
     */
    void commit(DataKey key, long sequence, int schema) {
        Job.settle();
        Path draft = folder.resolve(DRAFT);
        try {
            Sidecar.closed(draft, key, sequence, schema);
            WholeFile.force(H2.file(draft));
            Files.move(draft, folder.resolve(READY));
        } catch (IOException cause) {
            throw WholeFile.notKept(draft, cause);
        }
        finish();
    }

    /** Gives up what was begun. */
    void abandon() {
        WholeFile.removeFolder(folder.resolve(DRAFT));
    }

    /** Does what a commit had left to do when the machine stopped, and clears away what had only been begun. */
    void finish() {
        Path ready = folder.resolve(READY);
        try {
            if (Files.isDirectory(ready)) {
                // Without the old note, nothing that stands here meanwhile can be mistaken for damage.
                Sidecar.remove(folder);
                for (Path file : inOrder(ready)) {
                    WholeFile.move(file, folder.resolve(file.getFileName()));
                }
                Files.delete(ready);
            }
            Path draft = folder.resolve(DRAFT);
            if (Files.isDirectory(draft) && !DataFile.isHeld(H2.file(draft))) {
                abandon();
            }
        } catch (IOException cause) {
            throw new Failure.Locked("replacing-unfinished", cause, folder);
        }
    }

    /** The note comes last, and first the file that it speaks of. */
    private static List<Path> inOrder(Path ready) throws IOException {
        Optional<Path> note = Optional.of(Sidecar.file(ready)).filter(Files::exists);
        try (Stream<Path> files = Files.list(ready)) {
            Stream<Path> others = files.filter(file -> !note.equals(Optional.of(file))).toList().stream();
            return Stream.concat(others, note.stream()).toList();
        }
    }
}
