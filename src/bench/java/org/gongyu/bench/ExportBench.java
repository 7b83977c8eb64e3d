package org.gongyu.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.gongyu.db.Db;
import org.gongyu.feature.Exports;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.school.School;
import org.gongyu.feature.school.Stage;
import org.gongyu.feature.school.Terms;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Book;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Table;
import org.gongyu.vault.Access;
import org.gongyu.vault.DataKey;

/** P1, end to end: the visit ledger of some 100,000 rows from H2 to a printed workbook, against SXSSF given the same rows. */
public final class ExportBench {

    private static final int ROUNDS = 3;
    private static final Period YEARS =
            new Period(2023, Period.WHOLE_YEAR, LocalDate.of(2023, 9, 1), LocalDate.of(2026, 2, 28));

    private ExportBench() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("export-bench");
        try (Db db = Db.create(folder, DataKey.none(), Clock.systemUTC(), () -> false)) {
            BigSchool.fill(db);
        }
        try (OpenSchool school = Schools.open(folder)) {
            School profile = new School("大型实验小学", "河北区", Stage.PRIMARY, 6, false);
            school.schools().found(Access.administrator(), profile, Terms.usual(2025));
            compare(school, folder);
        }
    }

    private static void compare(OpenSchool school, Path folder) throws IOException {
        Report report = school.reports().stream()
                .filter(one -> one.key().equals("visit-ledger"))
                .findFirst()
                .orElseThrow();
        Exports.Order order = new Exports.Order(report, new Scope(YEARS, null), Book.Form.PRINT, null);
        double[] ours = new double[ROUNDS];
        double[] peer = new double[ROUNDS];
        int rows = 0;
        for (int round = -1; round < ROUNDS; round++) {
            long start = System.nanoTime();
            school.exports().export(Access.administrator(), order, folder.resolve("ours.xlsx"));
            long middle = System.nanoTime();
            rows = sxssf(school.exports().preview(Access.administrator(), order), folder.resolve("peer.xlsx"));
            long end = System.nanoTime();
            if (round >= 0) {
                ours[round] = (middle - start) / 1e6;
                peer[round] = (end - middle) / 1e6;
            }
        }
        Arrays.sort(ours);
        Arrays.sort(peer);
        System.out.printf("rows                 %d%n", rows);
        System.out.printf("H2 to print form     %.0f ms%n", ours[ROUNDS / 2]);
        System.out.printf("H2 to plain SXSSF    %.0f ms%n", peer[ROUNDS / 2]);
        System.out.printf("ratio                %.2f   (goal <= 0.5)%n", ours[ROUNDS / 2] / peer[ROUNDS / 2]);
    }

    private static int sxssf(List<Page> pages, Path file) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(100);
                OutputStream out = Files.newOutputStream(file)) {
            int rows = 0;
            for (Page page : pages) {
                rows += write((Table<?>) page, book.createSheet(page.name()));
            }
            book.write(out);
            return rows;
        }
    }

    private static <R> int write(Table<R> table, SXSSFSheet sheet) {
        int[] at = {0};
        table.rows().each(row -> {
            SXSSFRow line = sheet.createRow(at[0]++);
            for (int i = 0; i < table.columns().size(); i++) {
                Object value = table.columns().get(i).value().apply(row);
                line.createCell(i).setCellValue(Objects.toString(value, ""));
            }
        });
        return at[0];
    }
}
