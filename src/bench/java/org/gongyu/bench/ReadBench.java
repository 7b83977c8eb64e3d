package org.gongyu.bench;

import com.alibaba.excel.EasyExcel;
import com.alibaba.excel.context.AnalysisContext;
import com.alibaba.excel.read.listener.ReadListener;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.IdNumbers;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Trait;
import org.gongyu.sheet.Book;
import org.gongyu.sheet.BookWriter;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Grid;
import org.gongyu.sheet.Heading;
import org.gongyu.sheet.Intake;
import org.gongyu.sheet.Rows;
import org.gongyu.sheet.SheetFile;
import org.gongyu.sheet.Table;
import org.gongyu.text.Texts;

/** Reading and checking 10,000 roster rows of 40 columns, against the bare reading of dhatim's reader and of EasyExcel. */
public final class ReadBench {

    private static final int ROWS = 10_000;
    private static final int STORED = 5_000;
    private static final List<Field<Pupil, ?>> FIELDS = fields();
    private static final Field<Pupil, ?> ID = FIELDS.get(1);
    private static final Ledger<Pupil> LEDGER =
            Ledger.of("pupil", FIELDS, draft -> new Pupil(draft.fields().size()), List.of());
    private static final Texts TEXTS = Texts.in(Locale.SIMPLIFIED_CHINESE).and(labels());

    private ReadBench() {}

    /** Only counted here. */
    private record Pupil(int fields) {}

    public static void main(String[] args) throws Exception {
        Path file = Files.createTempDirectory("read-bench").resolve("roster.xlsx");
        write(file);
        Set<String> stored = new HashSet<>();
        for (int i = 0; i < STORED; i++) {
            stored.add(id(i * 3));
        }
        List<Double> medians = new Stopwatch()
                .way("dhatim fastexcel-reader, bare", () -> dhatim(file))
                .way("EasyExcel 4.0.3, bare", () -> easyExcel(file))
                .way("this program, read only", () -> SheetFile.read(file))
                .way("this program, read and checked", () -> checked(file, stored))
                .run("10,000 rows x 40 columns from .xlsx");
        Stopwatch.goal("time, to dhatim's bare reading", medians.get(3) / medians.get(0), 1.5);
        Stopwatch.goal("time, to EasyExcel's bare reading", medians.get(3) / medians.get(1), 0.6);
    }

    private static List<Field<Pupil, ?>> fields() {
        List<Field<Pupil, ?>> fields = new ArrayList<>();
        fields.add(Field.of("name", new Kind.Text(40), pupil -> null, Trait.REQUIRED));
        fields.add(Field.of("id", new Kind.IdNumber(), pupil -> null, Trait.REQUIRED));
        fields.add(Field.of("birth", new Kind.Day(), pupil -> null));
        fields.add(Field.of("phone", new Kind.Phone(), pupil -> null));
        for (int i = 0; i < 12; i++) {
            fields.add(Field.of("flag" + i, new Kind.Flag(), pupil -> null));
        }
        for (int i = fields.size(); i < 40; i++) {
            fields.add(Field.of("text" + i, new Kind.Text(100), pupil -> null));
        }
        return List.copyOf(fields);
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new HashMap<>();
        FIELDS.forEach(field -> labels.put("pupil." + field.key(), "列" + field.key()));
        return labels;
    }

    private static String id(int number) {
        String head = "120199"
                + LocalDate.of(2014, 1, 1).plusDays(number / 900).toString().replace("-", "") + (100 + number % 900);
        return head + IdNumbers.checkCharacter(head);
    }

    private static void write(Path file) {
        List<Column<Integer>> columns = new ArrayList<>();
        for (Field<Pupil, ?> field : FIELDS) {
            columns.add(Column.of(field.key(), "列" + field.key(), 8, row -> cell(field, row)));
        }
        List<Integer> numbers =
                Stream.iterate(0, number -> number + 1).limit(ROWS).toList();
        Table<Integer> table = new Table<>("学籍", "学籍", columns, Rows.of(numbers), List.of());
        Heading heading = new Heading(null, "实验小学", "2025—2026学年", null, LocalDate.of(2026, 1, 15), false);
        new BookWriter(TEXTS).write(new Book(heading, List.of(table)), Book.Form.DATA, file);
    }

    private static Object cell(Field<Pupil, ?> field, int row) {
        return switch (field.kind().type()) {
            case ID_NUMBER -> id(row);
            case DAY -> "2014" + (row % 2 == 0 ? "0415" : "1120");
            case PHONE -> "1380013" + (1000 + row % 9000);
            case FLAG -> row % 3 == 0 ? "是" : "否";
            default -> text(FIELDS.indexOf(field), row);
        };
    }

    /** Half of the columns say what many rows say, the others something of their own. */
    private static String text(int column, int row) {
        return column % 2 == 1 ? "民族" + row % 12 : column + "幸福路" + row + "号" + row % 30 + "门";
    }

    private static Object dhatim(Path file) throws IOException {
        AtomicLong characters = new AtomicLong();
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook book = new ReadableWorkbook(in);
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> {
                for (Cell cell : row) {
                    String text = cell == null ? "" : cell.getText();
                    characters.addAndGet(text.length());
                }
            });
        }
        return characters;
    }

    private static Object easyExcel(Path file) {
        AtomicLong characters = new AtomicLong();
        EasyExcel.read(file.toFile(), new ReadListener<Map<Integer, String>>() {
                    @Override
                    public void invoke(Map<Integer, String> row, AnalysisContext context) {
                        row.values().forEach(text -> characters.addAndGet(text == null ? 0 : text.length()));
                    }

                    @Override
                    public void doAfterAllAnalysed(AnalysisContext context) {
                        characters.incrementAndGet();
                    }
                })
                .sheet()
                .doRead();
        return characters;
    }

    private static Object checked(Path file, Set<String> stored) {
        Grid grid = SheetFile.read(file);
        Intake<Pupil> intake = new Intake<>(LEDGER, TEXTS);
        List<org.gongyu.sheet.Row<Pupil>> rows = intake.rows(grid, intake.match(grid, Map.of()));
        Set<Object> seen = new HashSet<>();
        int repeated = 0;
        for (org.gongyu.sheet.Row<Pupil> row : rows) {
            Draft<Pupil> draft = row.draft();
            Object id = draft.get(ID);
            repeated += !seen.add(id) || stored.contains(id) ? 1 : 0;
            if (row.isRefused()) {
                throw new IllegalStateException("row " + row.number() + " " + row.problems());
            }
        }
        if (rows.size() != ROWS || repeated == 0) {
            throw new IllegalStateException(rows.size() + " rows, " + repeated + " repeated");
        }
        return rows;
    }
}
