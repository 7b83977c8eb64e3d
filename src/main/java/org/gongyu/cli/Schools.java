package org.gongyu.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.gongyu.db.Backup;
import org.gongyu.db.Restore;
import org.gongyu.feature.OpenSchool;

/** Where the command line gets a school from. */
public interface Schools {

    /** Opens the school in a folder. */
    OpenSchool open(Path folder);

    /** Makes an empty database in a folder and opens it. */
    OpenSchool create(Path folder);

    /** Restoring backups to a folder. */
    Restore restore(Path folder);

    /** The newest good backup of the school in a folder; empty if there is none. */
    Optional<Backup> newestBackup(Path folder);

    /** The folder that is used when none is named. */
    Path usualFolder();
}
