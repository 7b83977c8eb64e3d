package org.gongyu.cli;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gongyu.feature.OpenSchool;
import org.gongyu.ledger.Problem;
import org.gongyu.sheet.ImportRun;
import org.gongyu.sheet.Importer;
import org.gongyu.sheet.Row;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Imports a file. Good rows go in, bad rows are told. If the bad ones can't be saved as asked, nothing goes in. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    @ParentCommand
    private Cli cli;

    @Parameters(index = "0", paramLabel = "KIND")
    private String kind;

    @Parameters(index = "1", paramLabel = "FILE")
    private Path file;

    @Option(names = "--on-duplicate", paramLabel = "update|skip", defaultValue = "update")
    private String onDuplicate;

    @Option(names = "--sheet", paramLabel = "NAME")
    private List<String> sheets = List.of();

    @Option(names = "--check")
    private boolean checkOnly;

    @Option(names = "--problems", paramLabel = "OUT.xlsx")
    private Path problems;

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() {
        Row.Fate repeated = repeated();
        return cli.inSchool(school -> run(school, importer(school), repeated));
    }

    private Row.Fate repeated() {
        return switch (onDuplicate.toLowerCase(Locale.ROOT)) {
            case "update" -> Row.Fate.UPDATE;
            case "skip" -> Row.Fate.SKIP;
            default -> throw cli.wrong("cli.unknown-choice", onDuplicate);
        };
    }

    private Importer<?> importer(OpenSchool school) {
        return school.importers().stream()
                .filter(importer -> importer.key().equals(kind))
                .findFirst()
                .orElseThrow(() -> cli.wrong("cli.unknown-kind", kind, kinds(school)));
    }

    private String kinds(OpenSchool school) {
        return school.importers().stream()
                .map(importer -> importer.key() + " " + cli.texts().get("intake." + importer.key()))
                .collect(joining("、"));
    }

    private <R> int run(OpenSchool school, Importer<R> importer, Row.Fate repeated) {
        ImportRun<R> run = ImportRun.read(importer, cli.access(), school.db(), cli.texts(), file);
        if (!sheets.isEmpty() && !run.sheets().readOnly(sheets)) {
            throw cli.wrong(
                    "cli.unknown-sheet",
                    String.join("、", sheets),
                    String.join("、", run.sheets().names()));
        }
        List<Row<R>> rows = run.check();
        rows.stream().filter(row -> row.twin() != null).forEach(row -> row.decide(repeated));
        if (problems != null) {
            run.saveRefused(problems);
        }
        if (!checkOnly) {
            school.db().backups().makeBeforeBatch();
        }
        Importer.Outcome outcome = checkOnly ? foreseen(rows) : run.store(false);
        ImportResult<R> result = new ImportResult<>(run, outcome, cli.texts());
        result.lines().forEach(cli::say);
        if (json) {
            cli.print(Json.of(result.json()));
        }
        return run.refused().isEmpty() ? Exit.DONE : Exit.ROWS_REFUSED;
    }

    /** What storing would do. */
    private static <R> Importer.Outcome foreseen(List<Row<R>> rows) {
        return new Importer.Outcome(
                null, count(rows, Row.Fate.ADD), count(rows, Row.Fate.UPDATE), count(rows, Row.Fate.SKIP));
    }

    private static <R> int count(List<Row<R>> rows, Row.Fate fate) {
        return (int) rows.stream()
                .filter(row -> !Problem.anyError(row.problems()) && row.fate() == fate)
                .count();
    }
}
