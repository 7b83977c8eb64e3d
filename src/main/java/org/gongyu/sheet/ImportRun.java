package org.gongyu.sheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongyu.db.ColumnChoices;
import org.gongyu.db.Db;
import org.gongyu.ledger.Field;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;
import org.gongyu.work.Failure;

/**
 * One file on its way in, step by step: read, match the columns, check, mend, store. The import wizard and the command line both go
 * this way. Not for the thread that draws.
 *
 * @param <R> the record that a row of the file is
 */
public final class ImportRun<R> {

    private static final Set<String> NUMBERS = Set.of("序号", "编号", "行号", "No.", "NO");

    private final Importer<R> importer;
    private final Access access;
    private final ColumnChoices choices;
    private final Texts texts;
    private final Intake<R> intake;
    private String fileName;
    private final Grid grid;
    private Matching<R> matching;
    private boolean byHand;
    private List<Row<R>> rows = List.of();
    private String sheet = "";
    private List<String> leftOut = List.of();

    private ImportRun(Importer<R> importer, Access access, Db db, Texts texts, String fileName, Grid grid) {
        this.importer = importer;
        this.access = access;
        this.choices = new ColumnChoices(db);
        this.texts = texts;
        this.intake = new Intake<>(importer.columns(), texts);
        this.fileName = fileName;
        this.grid = grid;
    }

    /** Reads a file and matches its columns; throws a Failure.BadFile if it can't be read. */
    public static <R> ImportRun<R> read(Importer<R> importer, Access access, Db db, Texts texts, Path file) {
        Sheets<R> sheets = new Sheets<>(new Intake<>(importer.columns(), texts), SheetFile.sheets(file));
        Sheet chosen = sheets.chosen();
        ImportRun<R> run = of(importer, access, db, texts, file.getFileName().toString(), chosen.grid());
        run.sheet = chosen.name();
        run.leftOut = sheets.others(chosen);
        return run;
    }

    /** The same for rows that are in memory already. */
    public static <R> ImportRun<R> of(
            Importer<R> importer, Access access, Db db, Texts texts, String fileName, Grid grid) {
        ImportRun<R> run = new ImportRun<>(importer, access, db, texts, fileName, grid);
        run.matching = run.intake.match(grid, run.remembered());
        return run;
    }

    /**
     * The same for rows that were copied elsewhere, with or without a header.
     *
     * @throws Failure.BadFile if there are no rows, or too many
     */
    public static <R> ImportRun<R> of(Importer<R> importer, Access access, Db db, Texts texts, Pasted pasted) {
        Grid grid = Tabbed.grid(pasted.text(), texts);
        ImportRun<R> run = new ImportRun<>(importer, access, db, texts, texts.get("sheet.clipboard"), grid);
        List<String> heads = pasted.heads().isEmpty() ? run.intake.heads() : pasted.heads();
        run.matching =
                pasted.typed() ? run.intake.matchTyped(heads) : run.intake.matchPasted(grid, heads, run.remembered());
        run.fileName =
                texts.get(pasted.typed() ? "sheet.typed" : "sheet.pasted", run.below(run.matching.lastHeaderRow()));
        return run;
    }

    private long below(int header) {
        return grid.lines().stream().filter(line -> line.number() > header).count();
    }

    private Map<String, String> remembered() {
        return choices.of(access, importer.key());
    }

    public Importer<R> importer() {
        return importer;
    }

    public Grid grid() {
        return grid;
    }

    /** The name of the sheet that is read; empty where there is only one without a name. */
    public String sheet() {
        return sheet;
    }

    /** The names of the file's other sheets that could be imported too, each from a file of its own. */
    public List<String> leftOut() {
        return leftOut;
    }

    /** The headers of the columns that hold something and that are not read; a column of running numbers is not missed. */
    public List<String> unread() {
        return IntStream.range(0, matching.headers().size())
                .filter(column -> matching.field(column).isEmpty())
                .filter(column -> grid.lines().stream()
                        .anyMatch(line -> line.number() > matching.lastHeaderRow()
                                && !line.cell(column).isBlank()))
                .mapToObj(matching.headers()::get)
                .filter(header -> !header.isEmpty() && !NUMBERS.contains(header))
                .toList();
    }

    public Matching<R> matching() {
        return matching;
    }

    /** Matches a column by hand, or leaves it out if {@code field} is null; remembered for the next file once rows are stored. */
    public void match(int column, Field<R, ?> field) {
        matching = matching.with(column, field);
        byHand = true;
    }

    /** Reads and checks every row. */
    public List<Row<R>> check() {
        rows = intake.rows(grid, matching);
        importer.compare(access, rows);
        return rows;
    }

    /** The rows as last checked. */
    public List<Row<R>> rows() {
        return rows;
    }

    /** Mends the same cell of some rows and checks all rows again, for one row's duplicate may be another. Decisions stay. */
    public void mend(List<Row<R>> mended, Field<R, ?> field, String text) {
        mended.forEach(row -> intake.reread(row, field, text));
        intake.recheck(rows);
        importer.compare(access, rows);
    }

    /** The rows that are refused. */
    public List<Row<R>> refused() {
        return rows.stream().filter(Row::isRefused).toList();
    }

    /** Writes the refused rows to a workbook that can be mended and imported; throws a Failure.BadFile if it can't be written. */
    public void saveRefused(Path target) {
        new ProblemBook<>(importer.columns(), texts).write(grid, matching, refused(), target);
    }

    /**
     * Stores the good rows.
     *
     * @param allOrNothing whether nothing is stored if a row is refused
     * @throws Failure.Refused if rows are refused and {@code allOrNothing}
     */
    public Importer.Outcome store(boolean allOrNothing) {
        int refused = refused().size();
        if (allOrNothing && refused > 0) {
            throw new Failure.Refused("rows-refused", refused);
        }
        Importer.Outcome outcome = importer.store(access, fileName, rows);
        if (byHand) {
            choices.remember(access, importer.key(), matching.remembered());
        }
        return outcome;
    }
}
