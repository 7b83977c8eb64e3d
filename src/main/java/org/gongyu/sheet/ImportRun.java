package org.gongyu.sheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final Way<R> way;
    private final String fileName;
    private final Sheets<R> sheets;
    private final SheetClasses<R> classes;
    private List<Row<R>> rows = List.of();

    private ImportRun(Way<R> way, String fileName, Sheets<R> sheets, SheetClasses<R> classes) {
        this.way = way;
        this.fileName = fileName;
        this.sheets = sheets;
        this.classes = classes;
    }

    /** What an import has before anything is read. */
    private record Way<R>(
            Importer<R> importer,
            Access access,
            ColumnChoices choices,
            Texts texts,
            Intake<R> intake,
            Optional<DayColumns<R>> days) {

        static <R> Way<R> of(Importer<R> importer, Access access, Db db, Texts texts) {
            Intake<R> intake = new Intake<>(importer.columns(), texts);
            return new Way<>(importer, access, new ColumnChoices(db), texts, intake, importer.dayColumns(access));
        }

        ImportRun<R> run(String fileName, List<Sheet> read) {
            SheetClasses<R> classes = classes(fileName);
            List<Sheet> laidOut = laidOut(read);
            return new ImportRun<>(this, fileName, Sheets.of(intake, laidOut, classes, remembered()), classes);
        }

        /** The sheets with a line for each day, where they have a column for each. */
        List<Sheet> laidOut(List<Sheet> sheets) {
            return days.map(columns -> new DayGrid<>(importer.columns(), texts, columns))
                    .map(grid ->
                            sheets.stream().map(sheet -> laidOut(sheet, grid)).toList())
                    .orElse(sheets);
        }

        private Sheet laidOut(Sheet sheet, DayGrid<R> grid) {
            return intake.found(sheet.grid())
                    .map(matching -> grid.laidOut(sheet, matching))
                    .orElse(sheet);
        }

        SheetClasses<R> classes(String fileName) {
            return new SheetClasses<>(importer.classColumn(access).orElse(null), fileName);
        }

        Map<String, String> remembered() {
            return choices.of(access, importer.key());
        }
    }

    /** Reads a file and matches its columns; throws a Failure.BadFile if it can't be read. */
    public static <R> ImportRun<R> read(Importer<R> importer, Access access, Db db, Texts texts, Path file) {
        Way<R> way = Way.of(importer, access, db, texts);
        return way.run(file.getFileName().toString(), SheetFile.sheets(file));
    }

    /** The same for rows that are in memory already. */
    public static <R> ImportRun<R> of(
            Importer<R> importer, Access access, Db db, Texts texts, String fileName, Grid grid) {
        Way<R> way = Way.of(importer, access, db, texts);
        return way.run(fileName, List.of(new Sheet("", grid)));
    }

    /**
     * The same for rows that were copied elsewhere, with or without a header.
     *
     * @throws Failure.BadFile if there are no rows, or too many
     */
    public static <R> ImportRun<R> of(Importer<R> importer, Access access, Db db, Texts texts, Pasted pasted) {
        Way<R> way = Way.of(importer, access, db, texts);
        Grid grid = way.laidOut(List.of(new Sheet("", Tabbed.grid(pasted.text(), texts))))
                .get(0)
                .grid();
        List<String> heads = pasted.heads().isEmpty() ? way.intake().heads() : pasted.heads();
        Matching<R> matching = pasted.typed()
                ? way.intake().matchTyped(heads)
                : way.intake().matchPasted(grid, heads, way.remembered());
        String name = texts.get(pasted.typed() ? "sheet.typed" : "sheet.pasted", below(matching.lastHeaderRow(), grid));
        SheetClasses<R> classes = way.classes("");
        return new ImportRun<>(
                way, name, Sheets.only(classes.tell(new Part<>(new Sheet("", grid), matching))), classes);
    }

    private static long below(int header, Grid grid) {
        return grid.lines().stream().filter(line -> line.number() > header).count();
    }

    public Importer<R> importer() {
        return way.importer();
    }

    /** Which sheets of the file are read, and what their columns are. */
    public Sheets<R> sheets() {
        return sheets;
    }

    /** The headers of the columns that hold something and that are not read; a column of running numbers is not missed. */
    public List<String> unread() {
        return sheets.heads().stream()
                .filter(head ->
                        sheets.field(head).isEmpty() && !sheets.samples(head, 1).isEmpty())
                .map(Sheets.Head::header)
                .filter(header -> !header.isEmpty() && !Labels.isNumbering(header))
                .toList();
    }

    /** What is matched in the first of the sheets that are read. */
    public Matching<R> matching() {
        return sheets.first().matching();
    }

    /** What stands over a field's column in the sheet of a row; empty if no column gives it. */
    public Optional<String> header(Row<R> row, Field<R, ?> field) {
        return sheets.of(row).matching().header(field);
    }

    /** Reads and checks every row. */
    public List<Row<R>> check() {
        refuseTooMany();
        rows = way.intake().rows(sheets);
        compare();
        return rows;
    }

    private void refuseTooMany() {
        int lines = sheets.taking()
                .mapToInt(part -> part.sheet().grid().lines().size())
                .sum();
        if (lines > Lines.MOST_LINES) {
            throw new Failure.BadFile("file-too-many-rows", null, fileName, Lines.MOST_LINES);
        }
    }

    /** The rows as last checked. */
    public List<Row<R>> rows() {
        return rows;
    }

    /** What is wrong with them; what stands once over a column is told once. */
    public List<Finding<R>> findings() {
        return Finding.of(rows, way.days().map(DayColumns::day).orElse(null));
    }

    /** Mends the same cell of some rows and checks all rows again, for one row's duplicate may be another. Decisions stay. */
    public void mend(List<Row<R>> mended, Field<R, ?> field, String text) {
        mended.forEach(row -> way.intake().reread(row, field, text));
        way.intake().recheck(rows);
        compare();
    }

    private void compare() {
        way.importer().compare(way.access, rows);
        classes.compare(sheets, rows);
    }

    /** For people: what of the rows was taken from elsewhere than their columns. Empty if nothing was. */
    public List<String> notes() {
        return SheetClasses.notes(sheets, way.texts());
    }

    /** The rows that are refused. */
    public List<Row<R>> refused() {
        return rows.stream().filter(Row::isRefused).toList();
    }

    /** Writes the refused rows to a workbook that can be mended and imported; throws a Failure.BadFile if it can't be written. */
    public void saveRefused(Path target) {
        new ProblemBook<>(way.importer().columns(), way.texts).write(sheets, refused(), target);
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
        Importer.Outcome outcome = way.importer().store(way.access, fileName, rows);
        way.choices.remember(way.access, way.importer().key(), sheets.remembered());
        return outcome;
    }
}
