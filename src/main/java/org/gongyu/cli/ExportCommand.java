package org.gongyu.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.report.Exports;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Book;
import org.gongyu.sheet.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes one report to a workbook. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    @ParentCommand
    private Cli cli;

    @Parameters(index = "0", paramLabel = "REPORT")
    private String reportKey;

    @Option(names = "--term", paramLabel = "2025-1|2025-2|2025")
    private String term;

    @Option(names = "--class", paramLabel = "CLASS")
    private String className;

    @Option(names = "--form", paramLabel = "print|data", defaultValue = "print")
    private String form;

    @Option(names = "--unmasked")
    private boolean unmasked;

    @Option(names = "--reason", paramLabel = "TEXT")
    private String reason;

    @Option(names = "--out", paramLabel = "FILE|DIR", required = true)
    private Path out;

    @Override
    public Integer call() {
        return cli.inSchool(school -> {
            Path file = school.exports().export(cli.access(), order(school), out);
            cli.print(file.toString());
            return Exit.DONE;
        });
    }

    private Exports.Order order(OpenSchool school) {
        return new Exports.Order(report(school), scope(school), form(), unmasked ? reasonOrBlank() : null);
    }

    private String reasonOrBlank() {
        return reason == null ? "" : reason;
    }

    private Report report(OpenSchool school) {
        return school.reports().stream()
                .filter(report -> report.key().equals(reportKey))
                .findFirst()
                .orElseThrow(() -> cli.wrong("cli.unknown-report", reportKey));
    }

    private Scope scope(OpenSchool school) {
        Period period = term == null
                ? school.schools().currentPeriod(cli.access())
                : school.schools()
                        .period(cli.access(), term)
                        .orElseThrow(() -> cli.wrong("cli.unknown-term", term));
        return new Scope(period, className == null ? null : classId(school, period));
    }

    private UUID classId(OpenSchool school, Period period) {
        return school.schools()
                .classNamed(cli.access(), className, period)
                .orElseThrow(() -> cli.wrong("cli.unknown-class", className))
                .id();
    }

    private Book.Form form() {
        return switch (form.toLowerCase(Locale.ROOT)) {
            case "print" -> Book.Form.PRINT;
            case "data" -> Book.Form.DATA;
            default -> throw cli.wrong("cli.unknown-form", form);
        };
    }
}
