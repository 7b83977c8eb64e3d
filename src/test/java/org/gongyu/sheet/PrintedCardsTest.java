package org.gongyu.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongyu.MadeUp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cards whose texts are longer than their page. */
class PrintedCardsTest {

    @TempDir
    private Path folder;

    private XSSFWorkbook written(String text, Cards.Style style) throws IOException {
        return written(List.of(text), style);
    }

    private XSSFWorkbook written(List<String> texts, Cards.Style style) throws IOException {
        List<Cards.Line<String>> lines = List.of(
                Cards.Line.heading("基本情况"),
                Cards.Line.of(new Cards.Box<>("姓名", words -> "张伟"), Cards.Box.byHand("签字")),
                Cards.Line.prose(3, new Cards.Box<>("内容", words -> words)),
                Cards.Line.prose(3, new Cards.Box<>("成效", words -> words)),
                Cards.Line.of(Cards.Box.byHand("负责人签字")));
        Cards<String> cards = new Cards<>("表", "登记表", lines, Rows.of(texts), "注：填写到市。", style);
        Path file = folder.resolve("表.xlsx");
        new BookWriter(MadeUp.TEXTS).write(new Book(Reports.HEADING, List.of(cards)), Book.Form.PRINT, file);
        return new XSSFWorkbook(file.toFile().toString());
    }

    private static String text(int characters) {
        return "家长表示配合。".repeat(characters / 7);
    }

    private static int smallest(XSSFWorkbook book) {
        return IntStream.range(0, book.getNumberOfFonts())
                .map(font -> book.getFontAt(font).getFontHeightInPoints())
                .min()
                .orElseThrow();
    }

    private static double height(XSSFSheet sheet) {
        double height = 0;
        for (org.apache.poi.ss.usermodel.Row row : sheet) {
            height += row.getHeightInPoints();
        }
        return height;
    }

    @Test
    void aLittleTooMuchIsWrittenSmallerRatherThanOnASecondPage() throws IOException {
        try (XSSFWorkbook book = written(text(630), Cards.Style.RECORD)) {
            assertThat(smallest(book)).isBetween(9, 10);
            assertThat(height(book.getSheetAt(0))).isLessThan(Paper.PORTRAIT_HEIGHT);
            assertThat(book.getSheetAt(0).getRowBreaks()).isEmpty();
        }
    }

    @Test
    void moreCardsThanASheetTakesPageBreaksForGoOnAnother() throws IOException {
        try (XSSFWorkbook book = written(Collections.nCopies(1001, text(70)), Cards.Style.RECORD)) {
            assertThat(book).extracting(Sheet::getSheetName).containsExactly("表", "表(2)", "表(3)");
            assertThat(book).extracting(sheet -> sheet.getRowBreaks().length).containsExactly(499, 499, 0);
        }
    }

    @Test
    void certificatesGoOnAnotherSheetToo() throws IOException {
        Diplomas.Diploma one = new Diplomas.Diploma("编号", "张父：", "准予结业。", "实验小学", LocalDate.of(2026, 7, 1));
        Column<Diplomas.Diploma> number = Column.of("number", "编号", 8, Diplomas.Diploma::number);
        Table<Diplomas.Diploma> list =
                new Table<>("证书", "结业证书", List.of(number), Rows.of(Collections.nCopies(1001, one)), List.of());
        Path file = folder.resolve("证书.xlsx");
        Book made = new Book(Reports.HEADING, List.of(new Diplomas(list)));
        new BookWriter(MadeUp.TEXTS).write(made, Book.Form.PRINT, file);
        try (XSSFWorkbook book = new XSSFWorkbook(file.toFile().toString())) {
            assertThat(book).extracting(sheet -> sheet.getRowBreaks().length).containsExactly(499, 499, 0);
        }
        new BookWriter(MadeUp.TEXTS).write(made, Book.Form.DATA, file);
        assertThat(SheetFile.sheets(file).get(0).grid().lines()).hasSize(1002);
    }

    @Test
    void farTooMuchRunsOnInReadableTypeAndTheNextPageSaysWhoseItIs() throws IOException {
        try (XSSFWorkbook book = written(text(840), Cards.Style.RECORD)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(smallest(book)).isGreaterThanOrEqualTo(10);
            assertThat(sheet.getRowBreaks()).hasSize(1);
            assertThat(sheet.getRow(sheet.getRowBreaks()[0] + 1).getCell(0).toString())
                    .isEqualTo("姓名");
        }
    }

    @Test
    void whatIsLongerThanAPageIsPartedBetweenItsLines() throws IOException {
        String long1 = "第一段。\n" + text(4200);
        try (XSSFWorkbook book = written(long1, Cards.Style.RECORD)) {
            XSSFSheet sheet = book.getSheetAt(0);
            int label = 4;
            List<String> parts = new ArrayList<>();
            sheet.forEach(row -> {
                if (row.getCell(0).toString().equals("内容")) {
                    parts.add(row.getCell(label).toString());
                }
            });
            assertThat(parts).hasSizeGreaterThan(2);
            assertThat(String.join("", parts)).isEqualTo(long1);
            assertThat(sheet.getRowBreaks()).hasSizeGreaterThan(parts.size());
        }
        assertThat(Printout.faults(folder.resolve("表.xlsx"))).isEmpty();
    }

    @Test
    void anOfficialFormNeverRunsOnAndBearsItsOwnName() throws IOException {
        try (XSSFWorkbook book = written(text(1050), Cards.Style.FORM)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).toString()).isEqualTo("登记表");
            assertThat(sheet.getRowBreaks()).isEmpty();
            assertThat(height(sheet)).isLessThan(Paper.PORTRAIT_HEIGHT);
        }
    }
}
