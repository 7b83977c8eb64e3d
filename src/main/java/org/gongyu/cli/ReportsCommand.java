package org.gongyu.cli;

import java.util.concurrent.Callable;
import org.gongyu.sheet.Report;
import org.gongyu.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Lists the reports. */
@Command(name = "reports")
final class ReportsCommand implements Callable<Integer> {

    @ParentCommand
    private Cli cli;

    @Override
    public Integer call() {
        return cli.inSchool(school -> {
            school.reports().forEach(this::print);
            return Exit.DONE;
        });
    }

    private void print(Report report) {
        Texts texts = cli.texts();
        cli.print(report.key() + "\t" + report.title(texts) + "\t" + report.use(texts));
    }
}
