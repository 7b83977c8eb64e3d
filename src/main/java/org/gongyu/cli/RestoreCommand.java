package org.gongyu.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongyu.db.Backup;
import org.gongyu.db.Preview;
import org.gongyu.db.Restore;
import org.gongyu.vault.DataKey;
import org.gongyu.vault.Session;
import org.gongyu.vault.VaultFile;
import org.gongyu.work.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Puts a backup in the place of a school's data; what was there is kept as a backup. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

    @ParentCommand
    private Cli cli;

    @Option(names = "--from", paramLabel = "FILE", required = true)
    private Path from;

    /** A backup from before a user was removed has an older key; the recovery code of that time opens it too. */
    @Option(names = "--code-file", paramLabel = "FILE")
    private Path codeFile;

    @Override
    public Integer call() {
        Session session = cli.session(from);
        refuseOthers(session);
        Restore restore = withKey(cli.schools().restore(cli.folder(), session), session);
        Backup backup = restore.look(from);
        cli.say(cli.texts()
                .get("cli.restore-what", backup.name(), backup.made().toString().replace("T", " ")));
        new Preview(backup, restore.now().orElse(null)).lines().forEach(this::print);
        Restore.Done done = restore.run(from);
        cli.say(cli.texts().get("cli.restored", cli.folder()));
        done.before()
                .ifPresent(before -> cli.say(cli.texts()
                        .get(before.isWhole() ? "cli.restore-undo" : "cli.restore-kept-damaged", before.file())));
        return Exit.DONE;
    }

    /** Where a school is already, its administrator puts a backup in its place. */
    private void refuseOthers(Session session) {
        boolean isThere = new VaultFile(cli.folder()).isThere();
        if (isThere && !session.account().orElseThrow().isAdministrator()) {
            throw new Failure.Refused("backup-not-yours");
        }
    }

    /** The vault in the backup gives the key of that time, to whoever knows a password or the code of that time. */
    private Restore withKey(Restore restore, Session session) {
        if (session.account().isEmpty() || restore.hasKeyOf(from)) {
            return restore;
        }
        String secret = codeFile == null ? new String(cli.password()) : SignIn.firstLine(codeFile);
        DataKey its = Restore.withVault(from, folder -> session.earlier(folder, secret));
        return restore.madeWith(its);
    }

    private void print(Preview.Line line) {
        cli.print(line.table() + "\t" + line.then() + "\t" + (line.now() == null ? "-" : line.now()));
    }
}
