package org.gongyu.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gongyu.vault.DataKey;
import org.gongyu.work.Failure;
import org.gongyu.work.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder with backups in it: the school's own, or one on another drive. */
final class BackupFolder {

    private static final Logger LOG = LoggerFactory.getLogger(BackupFolder.class);
    private static final String NAME = "backups";
    private static final Pattern NUMBERED = Pattern.compile("gongyu-(\\d{1,18})-.*" + Pattern.quote(BackupFile.ENDING));

    private BackupFolder() {}

    /** Where a school keeps its backups. */
    static Path of(Path school) {
        return school.resolve(NAME);
    }

    /** The backups in a folder, the newest first. Files that are no backups, or can't be read, are left out. */
    static List<Backup> list(Path folder) {
        List<Backup> backups = new ArrayList<>();
        for (Path file : files(folder)) {
            try {
                backups.add(BackupFile.look(file));
            } catch (Failure.BadFile unreadable) {
                LOG.warn("left out of the list of backups: {} ({})", file.getFileName(), unreadable.key());
            }
        }
        backups.sort(Comparator.comparing(Backup::number).reversed());
        return backups;
    }

    /**
     * Each file in a folder that is named like a backup, the newest first, with what it is good for.
     *
     * @param wholly whether every byte is read; otherwise damage inside a file isn't seen
     */
    static List<Listed> listed(Path folder, DataKey key, boolean wholly) {
        Comparator<Path> byNumber =
                Comparator.comparing(file -> number(file).findFirst().orElse(0));
        List<Path> files = files(folder).stream().sorted(byNumber.reversed()).toList();
        List<Listed> listed = new ArrayList<>();
        for (Path file : files) {
            Job.step(listed.size(), files.size());
            listed.add(inspect(file, key, wholly));
        }
        return listed;
    }

    /** What a file is good for, as {@link #listed}. */
    static Listed inspect(Path file, DataKey key, boolean wholly) {
        Backup backup = null;
        try {
            backup = BackupFile.look(file);
            if (wholly) {
                BackupFile.check(file, key);
            }
            return new Listed(file, backup, state(backup, key));
        } catch (Failure.BadFile unfit) {
            BackupState state =
                    switch (unfit.key()) {
                        case "backup-other-key" -> BackupState.OLD_KEY;
                        case "backup-newer" -> BackupState.NEWER;
                        default -> BackupState.DAMAGED;
                    };
            return new Listed(file, backup, state);
        }
    }

    private static BackupState state(Backup backup, DataKey key) {
        if (!backup.isWhole()) {
            return BackupState.KEPT;
        }
        return BackupFile.isOf(backup.file(), key) ? BackupState.WHOLE : BackupState.OLD_KEY;
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            NUMBERED.matcher(file.getFileName().toString()).matches())
                    .toList();
        } catch (IOException cause) {
            throw WholeFile.notKept(folder.resolve(NAME), cause);
        }
    }

    /** Removes what a program that was killed left of backups; only in the school's own folder, where nobody else makes any. */
    static void clearDrafts(Path school, Path folder) throws IOException {
        if (!folder.equals(of(school))) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().endsWith(BackupFile.ENDING + WholeFile.DRAFT)) {
                    Files.delete(file);
                }
            }
        }
    }

    /** A number that is higher than those of all backups in these folders. */
    static long nextNumber(Path school, Path other) {
        return 1
                + Stream.of(of(school), other)
                        .flatMap(folder -> files(folder).stream())
                        .flatMapToLong(BackupFolder::number)
                        .max()
                        .orElse(0);
    }

    private static LongStream number(Path file) {
        Matcher matcher = NUMBERED.matcher(file.getFileName().toString());
        return matcher.matches() ? LongStream.of(Long.parseLong(matcher.group(1))) : LongStream.empty();
    }

    /** The newest backup that is still as it was written; empty if there is none. */
    static Optional<Backup> newestGood(Path folder, DataKey key) {
        return list(folder).stream()
                .filter(Backup::isWhole)
                .filter(backup -> isGood(backup, key))
                .findFirst();
    }

    /** Whether a backup is still as it was written. */
    static boolean isGood(Backup backup, DataKey key) {
        try {
            BackupFile.check(backup.file(), key);
            return true;
        } catch (Failure.BadFile damaged) {
            LOG.warn("passed over: {} ({})", backup.name(), damaged.key());
            return false;
        }
    }
}
