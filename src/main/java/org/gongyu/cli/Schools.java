package org.gongyu.cli;

import java.nio.file.Path;
import org.gongyu.db.Restore;
import org.gongyu.feature.OpenSchool;
import org.gongyu.vault.Kdf;
import org.gongyu.vault.Session;
import org.gongyu.vault.Vault;

/** Where the command line gets a school from. */
public interface Schools {

    /** Opens the school in a folder for whoever is signed in. */
    OpenSchool open(Path folder, Session session);

    /** Makes an empty database in a folder and opens it; {@code vault} is that of a school with accounts, or null. */
    OpenSchool create(Path folder, Vault.Made vault);

    /** How dear a guess at a password of a new account is made. */
    default Kdf kdf() {
        return Kdf.forThisPc();
    }

    /** Restoring backups to a folder, for whoever is signed in. */
    Restore restore(Path folder, Session session);

    /** The folder that is used when none is named. */
    Path usualFolder();
}
