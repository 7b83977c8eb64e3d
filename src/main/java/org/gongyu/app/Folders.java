package org.gongyu.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import javafx.application.Platform;
import org.gongyu.cli.Schools;
import org.gongyu.db.Db;
import org.gongyu.db.Restore;
import org.gongyu.feature.OpenSchool;
import org.gongyu.text.Texts;
import org.gongyu.vault.Session;
import org.gongyu.vault.Vault;

/** Where schools are: one folder each, by default under the user's home. */
final class Folders implements Schools {

    private static final Path HOME = Path.of(System.getProperty("user.home"), ".gongyu");

    private final Texts texts;
    private final Path home;
    private final Clock clock;

    /** The folders of whoever runs the program. */
    Folders(Texts texts) {
        this(texts, HOME, Clock.system(ZoneId.systemDefault()));
    }

    /** Folders under another home, at another time. */
    Folders(Texts texts, Path home, Clock clock) {
        this.texts = texts;
        this.home = home;
        this.clock = clock;
    }

    Clock clock() {
        return clock;
    }

    /** The folder of the school to show in a window; empty if the arguments hold a command. */
    static Optional<Path> forWindow(String... args) {
        if (args.length == 0) {
            return Optional.of(usual(HOME));
        }
        boolean onlyData = args.length == 2 && args[0].equals("--data");
        if (onlyData) {
            return Optional.of(Path.of(args[1]).toAbsolutePath());
        }
        boolean inOne = args.length == 1 && args[0].startsWith("--data=");
        return inOne
                ? Optional.of(Path.of(args[0].substring("--data=".length())).toAbsolutePath())
                : Optional.empty();
    }

    /** The home of whoever runs the program. */
    static Path usualHome() {
        return HOME;
    }

    /** Where the program keeps what belongs to no school. */
    Path home() {
        return home;
    }

    private static Path usual(Path home) {
        return home.resolve("school");
    }

    /** The made-up school of someone who only wants to look. */
    Path demo() {
        return home.resolve("demo");
    }

    @Override
    public Path usualFolder() {
        return usual(home);
    }

    @Override
    public OpenSchool open(Path folder, Session session) {
        Db db = Db.open(folder, session.keys(), clock, Platform::isFxApplicationThread);
        return over(db, session);
    }

    /** An open database with all features over it, and nothing confidential left open. */
    OpenSchool over(Db db, Session session) {
        OpenSchool school = Features.of(db, session, texts);
        school.seal();
        return school;
    }

    /** The vault is kept before the data: without it nobody could open what was written. */
    @Override
    public OpenSchool create(Path folder, Vault.Made vault) {
        Db.refuseIfThere(folder);
        Session session = vault == null ? Session.none() : Session.first(folder, vault, kdf());
        Db db = Db.create(folder, session.keys(), clock, Platform::isFxApplicationThread);
        return Features.of(db, session, texts);
    }

    @Override
    public Restore restore(Path folder, Session session) {
        return new Restore(folder, session.keys().data(), clock);
    }
}
