package org.gongyu.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Problem;
import org.gongyu.ledger.Trait;
import org.gongyu.text.Texts;
import org.gongyu.work.Failure;
import org.gongyu.work.Job;

/**
 * Turns the sheet of a file into rows of a ledger: finds the header, matches the columns, reads and checks each row.
 *
 * @param <R> the record that a row is
 */
public final class Intake<R> {

    private final Ledger<R> ledger;
    private final Texts texts;
    private final Labels<R> labels;
    private final Values values;

    public Intake(Ledger<R> ledger, Texts texts) {
        this.ledger = ledger;
        this.texts = texts;
        this.labels = new Labels<>(ledger, texts);
        this.values = new Values(texts);
    }

    /**
     * Matches the columns by label and alias, and as earlier files were matched by hand.
     *
     * @param remembered what {@link Matching#remembered} returned for earlier files; empty if there were none
     * @throws Failure.BadFile if no row looks like a header
     */
    public Matching<R> match(Grid grid, Map<String, String> remembered) {
        return found(grid)
                .orElseThrow(() -> new Failure.BadFile("file-no-header", null, names(ledger.fields(Trait.REQUIRED))))
                .recalling(remembered);
    }

    /** The same by label and alias; empty if no row looks like a header. */
    Optional<Matching<R>> found(Grid grid) {
        return new HeaderRow<>(labels).in(grid).map(this::matching);
    }

    /**
     * A sheet with its columns matched by label and alias.
     *
     * @throws Failure.BadFile as {@link #match}
     */
    Part<R> part(Sheet sheet) {
        return new Part<>(sheet, match(sheet.grid(), Map.of()));
    }

    /**
     * Matches the columns of rows that may come without a header: then they are called as {@code heads} says, and are what these mean.
     *
     * @param heads the labels of the columns from the left; more or fewer than there are columns
     * @param remembered as for {@link #match}
     */
    Matching<R> matchPasted(Grid grid, List<String> heads, Map<String, String> remembered) {
        return new HeaderRow<>(labels)
                .in(grid)
                .filter(HeaderRow.Found::isPlain)
                .map(found -> matching(found).recalling(remembered))
                .orElseGet(() -> matching(HeaderRow.Found.made(labels, called(grid, heads))));
    }

    /** The same for rows that were typed under these heads, whether or not anything was typed under each. */
    Matching<R> matchTyped(List<String> heads) {
        return matching(HeaderRow.Found.made(labels, heads));
    }

    private Matching<R> matching(HeaderRow.Found<R> found) {
        return new Matching<>(ledger, found.lastRow(), found.headers(), found.fields(), null);
    }

    private List<String> called(Grid grid, List<String> heads) {
        int width = grid.lines().stream()
                .mapToInt(line -> line.cells().size())
                .max()
                .orElse(0);
        return IntStream.range(0, width)
                .mapToObj(column -> column < heads.size() ? heads.get(column) : texts.get("sheet.column", column + 1))
                .toList();
    }

    /** The labels of the columns that a file of this ledger has. */
    List<String> heads() {
        return ledger.fields().stream()
                .filter(field -> !field.is(Trait.COMPUTED))
                .map(field -> texts.get(ledger.labelKey(field)))
                .toList();
    }

    /**
     * The rows below the header, read and checked. Blank rows, repeated headers, totals and notes are left out.
     *
     * @throws Failure.BadFile if a required field has no column, or there are no rows
     */
    public List<Row<R>> rows(Grid grid, Matching<R> matching) {
        return rows(Sheets.only(new Part<>(new Sheet("", grid), matching)));
    }

    /**
     * The same of every sheet that is read, one after the other.
     *
     * @throws Failure.BadFile if a required field has no column in one of them, or there are no rows in any or too many in all
     */
    List<Row<R>> rows(Sheets<R> sheets) {
        List<Field<R, ?>> missing = sheets.missing();
        if (!missing.isEmpty()) {
            throw new Failure.BadFile("file-missing-columns", null, names(missing));
        }
        boolean several = sheets.taken().size() > 1;
        List<Row<R>> rows = sheets.taking()
                .flatMap(part -> rows(several ? part.name() : "", part.sheet().grid(), part.matching()).stream())
                .toList();
        if (rows.isEmpty()) {
            throw new Failure.BadFile("file-no-records", null);
        }
        return rows;
    }

    private List<Row<R>> rows(String sheet, Grid grid, Matching<R> matching) {
        List<Row<R>> rows = new ArrayList<>();
        TitleYear year = TitleYear.above(grid, matching.lastHeaderRow());
        for (Grid.Line line : grid.lines()) {
            Job.step(line.number(), grid.lines().size());
            if (line.number() > matching.lastHeaderRow() && isRecord(line, matching)) {
                rows.add(row(sheet, line, matching, year));
            }
        }
        return rows;
    }

    private String names(List<Field<R, ?>> fields) {
        return fields.stream().map(field -> texts.get(ledger.labelKey(field))).collect(Collectors.joining("、"));
    }

    private boolean isRecord(Grid.Line line, Matching<R> matching) {
        boolean blank = true;
        boolean lacksRequired = true;
        boolean repeatsHeader = true;
        for (Map.Entry<Integer, Field<R, ?>> entry : matching.fields().entrySet()) {
            String text = line.cell(entry.getKey());
            boolean filled = !text.isBlank();
            blank &= !filled;
            lacksRequired &= !(filled && entry.getValue().is(Trait.REQUIRED));
            repeatsHeader = repeatsHeader && text.equals(matching.headers().get(entry.getKey()));
        }
        return !blank && !repeatsHeader && !Footer.is(line, lacksRequired);
    }

    private Row<R> row(String sheet, Grid.Line line, Matching<R> matching, TitleYear year) {
        Draft<R> draft = new Draft<>();
        matching.fields().forEach((column, field) -> values.read(field, said(line, column, field, year), draft));
        matching.told().ifPresent(told -> tell(told, draft));
        Row<R> row = new Row<>(sheet, line.number(), () -> written(line, matching, year), draft);
        matching.told().ifPresent(told -> row.tells(told.field()));
        check(row);
        return row;
    }

    private void tell(Told<R> told, Draft<R> draft) {
        if (told.problem() == null) {
            values.read(told.field(), told.text(), draft);
        } else {
            draft.unreadable(told.field(), told.problem());
        }
    }

    private static <R> Map<Field<R, ?>, String> written(Grid.Line line, Matching<R> matching, TitleYear year) {
        Map<Field<R, ?>, String> written = new LinkedHashMap<>();
        matching.fields().forEach((column, field) -> written.put(field, said(line, column, field, year)));
        matching.told().ifPresent(told -> written.put(told.field(), told.text()));
        return written;
    }

    private static String said(Grid.Line line, int column, Field<?, ?> field, TitleYear year) {
        String text = Values.said(field, line.cell(column));
        return field.kind().type() == Kind.Type.DAY ? year.complete(text) : text;
    }

    /** Reads what a person wrote in place of a cell, and checks the row again. The importer compares it again afterwards. */
    public void reread(Row<R> row, Field<R, ?> field, String text) {
        row.mended(field, text);
        values.read(field, text, row.draft());
        recheck(List.of(row));
    }

    /** Clears what was found wrong with the rows and checks each again, so that an importer may compare them afresh. */
    public void recheck(List<Row<R>> rows) {
        rows.forEach(row -> {
            row.startOver();
            check(row);
        });
    }

    /** A name that stands in a link's cell is not missing: who is meant is for the importer to find out. */
    private void check(Row<R> row) {
        for (Problem problem : ledger.check(row.draft())) {
            boolean named =
                    problem.key().equals("required") && isLink(problem.field()) && isWritten(row, problem.field());
            if (!named) {
                row.problems().add(problem);
            }
        }
    }

    private static boolean isLink(Field<?, ?> field) {
        return field != null
                && (field.kind().type() == Kind.Type.LINK || field.kind().type() == Kind.Type.LINKS);
    }

    private boolean isWritten(Row<R> row, Field<?, ?> field) {
        String text = row.written().get(field);
        return text != null && !text.isBlank();
    }
}
