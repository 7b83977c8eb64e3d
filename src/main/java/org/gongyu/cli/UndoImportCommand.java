package org.gongyu.cli;

import java.util.UUID;
import java.util.concurrent.Callable;
import org.gongyu.db.Batches;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes an import back. */
@Command(name = "undo-import")
final class UndoImportCommand implements Callable<Integer> {

    @ParentCommand
    private Cli cli;

    @Parameters(index = "0", paramLabel = "BATCH")
    private String written;

    @Override
    public Integer call() {
        UUID batch = batch();
        return cli.inSchool(school -> {
            new Batches(school.db()).undo(cli.access(), batch);
            cli.say(cli.texts().get("cli.import-undone", batch));
            return Exit.DONE;
        });
    }

    private UUID batch() {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException notAnId) {
            throw cli.wrong("cli.unknown-batch", written);
        }
    }
}
