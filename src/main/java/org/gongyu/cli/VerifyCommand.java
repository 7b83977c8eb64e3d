package org.gongyu.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gongyu.db.AuditLog;
import org.gongyu.db.BackupState;
import org.gongyu.db.Integrity;
import org.gongyu.db.Listed;
import org.gongyu.work.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Reads all the data once and says whether it is whole. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

    @ParentCommand
    private Cli cli;

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() {
        return cli.inSchool(school -> {
            Map<String, Long> rows = new Integrity(school.db()).check(cli.access());
            AuditLog.Check audit = new AuditLog(school.db()).verify(cli.access());
            if (!audit.isWhole()) {
                throw new Failure.Damaged(
                        "audit-changed",
                        null,
                        audit.changed().size(),
                        audit.missing().size());
            }
            List<Listed> backups = school.db().backups().check(cli.access());
            if (json) {
                cli.print(Json.of(Map.of(
                        "whole",
                        true,
                        "rows",
                        rows,
                        "audit",
                        audit.head(),
                        "backups",
                        backups.stream().map(Found::of).toList())));
            } else {
                rows.forEach((table, count) -> cli.print(table + "\t" + count));
                backups.stream()
                        .filter(backup -> backup.state() != BackupState.WHOLE)
                        .forEach(this::complain);
                cli.say(cli.texts().get("cli.verified", cli.folder()));
            }
            return Exit.DONE;
        });
    }

    /**
     * A backup as a script reads it.
     *
     * @param good whether it can be restored with the present key
     * @param state why not: old-key, newer, damaged or kept (a damaged data file, kept as it was)
     */
    private record Found(String name, boolean good, String state) {

        static Found of(Listed backup) {
            String state = backup.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return new Found(backup.name(), backup.state() == BackupState.WHOLE, state);
        }
    }

    private void complain(Listed backup) {
        cli.say(cli.texts().get("cli.backup-state." + backup.state(), backup.name()));
    }
}
