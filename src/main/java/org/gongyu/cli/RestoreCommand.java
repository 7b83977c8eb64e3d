package org.gongyu.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.gongyu.db.Backup;
import org.gongyu.db.Restore;
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

    @Override
    public Integer call() {
        Restore restore = cli.schools().restore(cli.folder(), cli.session(from));
        Backup backup = restore.look(from);
        cli.say(cli.texts()
                .get("cli.restore-what", backup.name(), backup.made().toString().replace("T", " ")));
        compare(backup.counts(), restore.now().orElse(null));
        Restore.Done done = restore.run(from);
        cli.say(cli.texts().get("cli.restored", cli.folder()));
        done.before()
                .ifPresent(before -> cli.say(cli.texts()
                        .get(before.isWhole() ? "cli.restore-undo" : "cli.restore-kept-damaged", before.file())));
        return Exit.DONE;
    }

    /** One line per table that has or had rows: the backup's number, and the present one. */
    private void compare(SortedMap<String, Long> then, Map<String, Long> now) {
        TreeSet<String> tables = new TreeSet<>(then.keySet());
        if (now != null) {
            tables.addAll(now.keySet());
        }
        for (String table : tables) {
            long before = then.getOrDefault(table, 0L);
            String present = now == null ? "-" : String.valueOf(now.getOrDefault(table, 0L));
            if (before > 0 || !present.matches("[0-]")) {
                cli.print(table + "\t" + before + "\t" + present);
            }
        }
    }
}
