package org.gongyu.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a table is parted into pages. */
class PagesTest {

    @TempDir
    private Path folder;

    /** A sheet with a header of 30 points, so many records of 50 points, and signatures of 90 under a gap. */
    private static Pages pages(int records) {
        Pages pages = new Pages(new Paper(false, true, List.of(10d), 1, 1, ""));
        pages.add(1, 30);
        for (int record = 0; record < records; record++) {
            pages.beginRecord();
            pages.add(2 + record, 50);
        }
        pages.endRecords();
        pages.add(2 + records, 8);
        pages.add(3 + records, 90);
        pages.end();
        return pages;
    }

    private Path written(Page page) {
        Path file = folder.resolve("表.xlsx");
        new BookWriter(Pupil.TEXTS).write(new Book(Reports.HEADING, List.of(page)), Book.Form.PRINT, file);
        return file;
    }

    @Test
    void noSignaturesStandAloneHoweverManyRecordsThereAre() throws IOException {
        for (int records = 0; records < 60; records++) {
            assertThat(Printout.faults(written(Reports.ledger(Reports.visits(records)))))
                    .as(records + " records")
                    .isEmpty();
        }
    }

    @Test
    void noSignaturesStandAloneUnderListsOfAClass() throws IOException {
        List<Column<String>> columns =
                List.of(Column.of("name", "姓名", 8, text -> text), Column.byHand("sign", "签名", 8));
        for (int pupils = 1; pupils < 70; pupils++) {
            Rows<String> rows = Rows.of(Collections.nCopies(pupils, "学生"));
            Table<String> list = new Table<>("表", "表", columns, rows, List.of("说明")).onUprightPaper();
            assertThat(Printout.faults(written(list))).as(pupils + " pupils").isEmpty();
        }
    }

    @Test
    void aSheetALittleTooLongIsSqueezedOntoOnePage() {
        assertThat(pages(6).wanted()).isEqualTo(1);
        assertThat(pages(8).wanted()).isEqualTo(1);
        assertThat(pages(8).breaks()).isEmpty();
    }

    @Test
    void aLongOneIsPartedWithRoomToSpareAndTheLastPageIsWellFilled() {
        assertThat(pages(33).wanted()).isZero();
        assertThat(pages(33).breaks()).containsExactly(9, 17, 25, 33 - 2);
        assertThat(pages(35).breaks()).containsExactly(9, 17, 25, 33);
    }

    @Test
    void aRecordHigherThanAPageFlowsOverSeveral() {
        Pages pages = new Pages(new Paper(false, true, List.of(10d), 1, 1, ""));
        pages.add(1, 30);
        pages.beginRecord();
        for (int part = 0; part < 5; part++) {
            pages.add(2 + part, 400);
        }
        pages.endRecords();
        pages.add(7, 8);
        pages.add(8, 130);
        pages.end();
        assertThat(pages.breaks()).containsExactly(2, 3, 4, 5);
    }

    @Test
    void moreBreaksThanAnOfficeProgramTakesAreLeftToIt() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(
                written(Reports.ledger(Reports.visits(12_000))).toFile().toString())) {
            assertThat(book.getSheetAt(0).getRowBreaks()).hasSize(1);
        }
    }
}
