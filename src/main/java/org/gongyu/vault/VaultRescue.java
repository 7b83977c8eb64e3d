package org.gongyu.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongyu.work.Failure;
import org.gongyu.work.NotKept;

/**
 * Puts back a school's file of keys that is lost or damaged, from the copies of it that the program keeps. Without it nobody opens the
 * data; a copy that is a little older may lack the last account or password, and opens the data all the same.
 */
public final class VaultRescue {

    private static final String DAMAGED = VaultFile.NAME + ".damaged";

    private final Path folder;

    public VaultRescue(Path folder) {
        this.folder = folder;
    }

    /**
     * A copy of the file.
     *
     * @param text what is in it
     * @param at until when it was the newest at least
     */
    public record Copy(String text, Instant at) {}

    /** The newest copy that is whole and not as the file is now, among those beside it and {@code others}; empty if there is none. */
    public Optional<Copy> find(List<Copy> others) {
        List<Copy> all = new ArrayList<>(others);
        for (Path old : new VaultFile(folder).files()) {
            copy(old).ifPresent(all::add);
        }
        Optional<String> now = copy(folder.resolve(VaultFile.NAME)).map(Copy::text);
        return all.stream()
                .filter(one -> !now.equals(Optional.of(one.text())))
                .filter(copy -> generation(copy) > 0)
                .max(Comparator.comparing(VaultRescue::generation).thenComparing(Copy::at));
    }

    private static Optional<Copy> copy(Path old) {
        try {
            return Optional.of(new Copy(
                    new String(Files.readAllBytes(old), StandardCharsets.UTF_8),
                    Files.getLastModifiedTime(old).toInstant()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Of a copy that isn't whole, 0. */
    private static int generation(Copy copy) {
        try {
            return VaultFile.read(copy.text().getBytes(StandardCharsets.UTF_8), Path.of(VaultFile.NAME))
                    .generation();
        } catch (Failure.Damaged | Failure.Locked unfit) {
            return 0;
        }
    }

    /** Puts a copy in the place of the file; a damaged one is kept beside it. Returns where. */
    public Path put(Copy copy) {
        Path file = folder.resolve(VaultFile.NAME);
        try {
            if (Files.exists(file)) {
                Files.move(file, folder.resolve(DAMAGED), StandardCopyOption.REPLACE_EXISTING);
            }
            return Files.writeString(file, copy.text());
        } catch (IOException cause) {
            throw NotKept.of(folder.resolve(VaultFile.NAME), cause);
        }
    }
}
