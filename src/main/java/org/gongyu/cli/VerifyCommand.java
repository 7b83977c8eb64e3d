package org.gongyu.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gongyu.db.AuditLog;
import org.gongyu.db.Backups;
import org.gongyu.db.Integrity;
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
            List<Backups.Checked> backups = new Backups(school.db()).check(cli.access());
            if (json) {
                cli.print(Json.of(Map.of("whole", true, "rows", rows, "audit", audit.head(), "backups", backups)));
            } else {
                rows.forEach((table, count) -> cli.print(table + "\t" + count));
                backups.stream().filter(backup -> !backup.good()).forEach(this::complain);
                cli.say(cli.texts().get("cli.verified", cli.folder()));
            }
            return Exit.DONE;
        });
    }

    private void complain(Backups.Checked backup) {
        cli.say(cli.texts().get("cli.backup-bad", backup.name()));
    }
}
