package org.gongyu.db;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.gongyu.vault.Access;
import org.gongyu.work.Failure;

/**
 * The folder outside this computer, such as one on a USB stick, to which the administrator copies the school each week. A fire or a thief
 * takes a computer with all the backups on it.
 */
public final class SecondPlace {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final String FOLDER = "backup-elsewhere";
    private static final String MADE = "backup-elsewhere-made";

    private final Db db;
    private final SettingStore settings;

    public SecondPlace(Db db) {
        this.db = db;
        this.settings = new SettingStore(db);
    }

    /**
     * How it stands with the second place.
     *
     * @param folder where; null if none was ever chosen
     * @param last when the last copy was made there; null if none was
     */
    public record State(Path folder, LocalDateTime last) {

        /** Whether a copy should be made: the last one is older than a week, or there is none. A clock set back counts too. */
        public boolean isOverdue(LocalDateTime now) {
            return last == null || Duration.between(last, now).abs().compareTo(WEEK) > 0;
        }

        /** For how many days no copy has been made. */
        public long days(LocalDateTime now) {
            return Duration.between(last, now).abs().toDays();
        }
    }

    public State state(Access access) {
        Optional<String> folder = settings.get(access, FOLDER);
        Optional<String> made = settings.get(access, MADE);
        return new State(
                folder.map(Path::of).orElse(null),
                made.map(LocalDateTime::parse).orElse(null));
    }

    /**
     * Makes a backup there, opened and compared like any other, lets outdated ones there go, and remembers the place.
     *
     * @throws Failure.Refused if the folder lies in the school's own
     * @throws Failure.BadFile if it is gone, full or not writable
     */
    public Backup copy(Access access, Path folder) {
        if (folder.toAbsolutePath()
                .normalize()
                .startsWith(db.folder().toAbsolutePath().normalize())) {
            throw new Failure.Refused("backup-same-place", db.folder());
        }
        if (!Files.isDirectory(folder)) {
            throw new Failure.BadFile("folder-gone", null, folder);
        }
        Backup made = db.backups().makeAndThin(access, folder);
        settings.put(access, FOLDER, folder.toString());
        settings.put(access, MADE, made.made().toString());
        return made;
    }
}
