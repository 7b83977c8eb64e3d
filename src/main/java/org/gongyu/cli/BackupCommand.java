package org.gongyu.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongyu.db.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Makes a verified backup in a folder, such as one on another drive. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

    @ParentCommand
    private Cli cli;

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out;

    @Override
    public Integer call() {
        return cli.inSchool(school -> {
            Backup made = school.db().backups().makeIn(cli.access(), out);
            cli.print(made.file().toString());
            cli.say(cli.texts()
                    .get(
                            "cli.backup-made",
                            made.counts().values().stream()
                                    .mapToLong(rows -> rows)
                                    .sum()));
            return Exit.DONE;
        });
    }
}
