package org.gongyu.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.gongyu.feature.Exports;
import org.gongyu.feature.Finding;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.duty.DutyFeature;
import org.gongyu.feature.school.ClassNames;
import org.gongyu.feature.school.Periods;
import org.gongyu.feature.school.School;
import org.gongyu.feature.school.Terms;
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

    private static final int MOST_FINDINGS = 20;

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

    @Option(names = "--duty", paramLabel = "DUTY|PACK")
    private List<String> duties;

    @Option(names = "--with-attachments")
    private boolean withAttachments;

    @Option(names = "--out", paramLabel = "FILE|DIR", required = true)
    private Path out;

    @Override
    public Integer call() {
        return cli.inSchool(school -> {
            Exports.Order order = order(school);
            warn(school, order);
            cli.print(written(school, order).toString());
            return Exit.DONE;
        });
    }

    private Path written(OpenSchool school, Exports.Order order) {
        boolean folders = order.report().folders().isPresent();
        if (!withAttachments && !folders) {
            return school.exports().export(cli.access(), order, out);
        }
        if (!Exports.isFolder(out)) {
            throw cli.wrong("cli.folder-needed", out);
        }
        return folders
                ? school.exports().folder(cli.access(), order, out)
                : school.exports().bundle(cli.access(), order, out);
    }

    /** Says what should be mended before the report is handed in, as the feature finds that it belongs to. */
    private void warn(OpenSchool school, Exports.Order order) {
        List<Finding> found = school.features().stream()
                .filter(feature -> feature.reports().stream()
                        .anyMatch(report -> report.key().equals(order.report().key())))
                .flatMap(feature -> feature.findings(cli.access(), order.scope()).stream())
                .toList();
        if (!found.isEmpty()) {
            cli.say(cli.texts().get("cli.findings", found.size()));
            found.stream().limit(MOST_FINDINGS).forEach(one -> cli.say("  " + one.title() + "　" + one.words()));
        }
    }

    private Exports.Order order(OpenSchool school) {
        Scope scope = scope(school);
        return new Exports.Order(report(school, scope), scope, form(), unmasked ? reasonOrBlank() : null);
    }

    private String reasonOrBlank() {
        return reason == null ? "" : reason;
    }

    private Report report(OpenSchool school, Scope scope) {
        Report found = known(school);
        return duties == null ? found : charts(school, scope, found);
    }

    /** The charts of the duties that are named. */
    private Report charts(OpenSchool school, Scope scope, Report found) {
        if (!found.key().equals(DutyFeature.CHARTS)) {
            throw cli.wrong("cli.duty-of-charts", DutyFeature.CHARTS);
        }
        return DutyFeature.among(school.features()).charts(cli.access(), scope, duties, unknown -> {
            throw cli.wrong("cli.duty-not-drawn", String.join("、", unknown));
        });
    }

    private Report known(OpenSchool school) {
        return school.reports().stream()
                .filter(report -> report.key().equals(reportKey))
                .findFirst()
                .orElseThrow(() -> cli.wrong("cli.unknown-report", reportKey));
    }

    private Scope scope(OpenSchool school) {
        Terms calendar = school.schools().terms(cli.access());
        Period period = term == null ? current(school, calendar) : named(calendar);
        return new Scope(period, className == null ? null : classId(school, period));
    }

    private Period current(OpenSchool school, Terms calendar) {
        return calendar.at(LocalDate.now(school.db().clock()))
                .flatMap(now -> calendar.period(now.schoolYear(), now.number()))
                .orElseThrow(() -> cli.wrong("cli.no-terms"));
    }

    private Period named(Terms calendar) {
        return Periods.parse(term, calendar).orElseThrow(() -> cli.wrong("cli.unknown-term", term));
    }

    private UUID classId(OpenSchool school, Period period) {
        School profile = school.schools().profile(cli.access());
        return new ClassNames(profile, period.schoolYear())
                .parse(className)
                .flatMap(name -> school.schools().classes(cli.access()).stream()
                        .filter(one -> one.label().equals(name.label()) && one.stage() == name.stage())
                        .findFirst())
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
