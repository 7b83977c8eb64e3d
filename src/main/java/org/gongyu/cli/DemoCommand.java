package org.gongyu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongyu.feature.Exports;
import org.gongyu.feature.MadeUpSchool;
import org.gongyu.feature.OpenSchool;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Book;
import org.gongyu.sheet.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Makes up a school with a year of records and exports its reports. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    private static final int FEWEST = 6;

    @ParentCommand
    private Cli cli;

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out;

    @Option(names = "--students", paramLabel = "600", defaultValue = "600")
    private int students;

    @Option(names = "--seed", paramLabel = "1", defaultValue = "1")
    private long seed;

    @Override
    public Integer call() throws IOException {
        if (students < FEWEST) {
            throw cli.wrong("cli.too-few-students", FEWEST);
        }
        Path reports = Files.createDirectories(out.resolve("reports"));
        try (OpenSchool school = cli.schools().create(out.resolve("data"))) {
            cli.say(cli.texts().get("cli.demo-making", students));
            Period year = new MadeUpSchool(school, cli.access(), cli.texts()).fill(students, seed);
            for (Report report : school.reports()) {
                export(school, report, year, reports);
            }
        }
        cli.say(cli.texts().get("cli.demo-made", out.resolve("data"), reports));
        return Exit.DONE;
    }

    private void export(OpenSchool school, Report report, Period year, Path reports) {
        for (Book.Form form : Book.Form.values()) {
            Exports.Order order = new Exports.Order(report, new Scope(year, null), form, null);
            cli.print(school.exports().export(cli.access(), order, reports).toString());
        }
    }
}
