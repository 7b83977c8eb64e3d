package org.gongyu.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Problem;
import org.gongyu.text.Texts;

/**
 * The refused rows of an import as a workbook of their own, to be mended and imported again: the file's own columns between the row's
 * number and what is wrong with it.
 *
 * @param <R> the record that a row is
 */
public final class ProblemBook<R> {

    private static final int WIDTH = 12;
    private static final int WIDE = 40;

    private final Ledger<R> ledger;
    private final Texts texts;

    public ProblemBook(Ledger<R> ledger, Texts texts) {
        this.ledger = ledger;
        this.texts = texts;
    }

    /**
     * Writes the refused ones of the rows, those of each sheet to a sheet of its own. Columns that no field was matched with are copied from
     * the file.
     *
     * @throws org.gongyu.work.Failure.BadFile as {@link BookWriter#write}
     */
    void write(Sheets<R> sheets, List<Row<R>> rows, Path target) {
        Map<Part<R>, List<Row<R>>> refused = new LinkedHashMap<>();
        rows.stream().filter(Row::isRefused).forEach(row -> refused.computeIfAbsent(
                        sheets.of(row), none -> new ArrayList<>())
                .add(row));
        if (refused.isEmpty()) {
            refused.put(sheets.first(), List.of());
        }
        boolean several = sheets.taken().size() > 1;
        List<BookFile.Tab> tabs = new ArrayList<>();
        refused.forEach((part, its) ->
                tabs.add(new BookFile.Tab(several ? part.name() : texts.get("sheet.problems"), table(part, its))));
        Target.write(target, out -> BookFile.write("", tabs, out));
    }

    private DataTable<Row<R>> table(Part<R> part, List<Row<R>> refused) {
        Map<Integer, Grid.Line> lines = new HashMap<>();
        part.sheet().grid().lines().forEach(line -> lines.put(line.number(), line));
        Matching<R> matching = part.matching();
        List<Column<Row<R>>> columns = new ArrayList<>();
        columns.add(Column.of("row", texts.get("sheet.row"), 4, Row::number));
        for (int i = 0; i < matching.headers().size(); i++) {
            int at = i;
            columns.add(Column.of("c" + i, matching.headers().get(i), WIDTH, row -> matching.field(at)
                    .map(row.written()::get)
                    .orElseGet(() -> lines.get(row.number()).cell(at))));
        }
        matching.told()
                .ifPresent(told -> columns.add(
                        Column.of("told", texts.get(ledger.labelKey(told.field())), WIDTH, row -> row.written()
                                .get(told.field()))));
        columns.add(Column.prose("remedy", texts.get("sheet.remedy"), WIDE, this::remedy));
        return DataTable.plain(columns, refused, texts);
    }

    private String remedy(Row<R> row) {
        return row.problems().stream().map(this::words).collect(Collectors.joining("\n"));
    }

    private String words(Problem problem) {
        String words = texts.get("problem." + problem.key(), problem.args().toArray());
        boolean placed = problem.field() != null;
        return placed ? texts.get(ledger.key() + "." + problem.field().key()) + "：" + words : words;
    }
}
