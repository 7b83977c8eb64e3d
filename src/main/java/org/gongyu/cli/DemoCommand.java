package org.gongyu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongyu.db.Stored;
import org.gongyu.feature.Exports;
import org.gongyu.feature.MadeUpSchool;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.school.School;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Book;
import org.gongyu.sheet.Report;
import org.gongyu.work.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Makes up a school with a year of records and exports its reports; run again, it exports them again. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    private static final int FEWEST = 6;

    /** The failure of opening a folder in which no school has been made yet. */
    private static final String NOT_YET = "no-school-here";

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
        Path data = out.resolve("data");
        Path reports = out.resolve("reports");
        try (OpenSchool school = open(data)) {
            Period year = records(school);
            Files.createDirectories(reports);
            for (Report report : workbooks(school)) {
                export(school, report, year, reports);
            }
        }
        cli.say(cli.texts().get("cli.demo-made", data, reports));
        return Exit.DONE;
    }

    private OpenSchool open(Path data) {
        try {
            return cli.open(data);
        } catch (Failure.Damaged absent) {
            if (!absent.key().equals(NOT_YET)) {
                throw absent;
            }
            return cli.schools().create(data, null);
        }
    }

    /** Makes the records up unless an earlier run did; nobody's real school is touched. */
    private Period records(OpenSchool school) {
        MadeUpSchool demo = new MadeUpSchool(school, cli.access(), cli.texts());
        Optional<School> there = school.schools().stored(cli.access()).map(Stored::value);
        if (there.isEmpty()) {
            cli.say(cli.texts().get("cli.demo-making", students));
            return demo.fill(students, seed);
        }
        if (!there.get().madeUp()) {
            throw new Failure.Refused("demo-in-real-school", school.db().folder());
        }
        cli.say(cli.texts().get("cli.demo-again", school.db().folder()));
        return demo.year();
    }

    /** A folder would come anew with every run, and holds nothing that these don't. */
    private static List<Report> workbooks(OpenSchool school) {
        return school.reports().stream()
                .filter(report -> report.folders().isEmpty())
                .toList();
    }

    private void export(OpenSchool school, Report report, Period year, Path reports) {
        for (Book.Form form : report.forms()) {
            Exports.Order order = new Exports.Order(report, new Scope(year, null), form, null);
            cli.print(school.exports().export(cli.access(), order, reports).toString());
        }
    }
}
