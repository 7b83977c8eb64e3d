package org.gongyu.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongyu.work.Failure;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookWriterTest {

    private final BookWriter writer = new BookWriter(Pupil.TEXTS);

    @TempDir
    Path folder;

    private XSSFWorkbook written(Book.Form form, Page... pages) throws IOException {
        return written(Reports.HEADING, form, pages);
    }

    private XSSFWorkbook written(Heading heading, Book.Form form, Page... pages) throws IOException {
        Path file = folder.resolve("报表.xlsx");
        writer.write(new Book(heading, List.of(pages)), form, file);
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<String> texts(XSSFSheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.STRING) {
                texts.add(cell.getStringCellValue());
            }
        }));
        return texts;
    }

    private static Table<String> single(List<String> rows) {
        return new Table<>("表", "表", List.of(Column.of("text", "内容", 10, text -> text)), Rows.of(rows), List.of());
    }

    @Test
    void thePrintFormIsReadyToBeStamped() throws IOException {
        try (XSSFWorkbook book = written(Book.Form.PRINT, Reports.summary(Reports.classes()))) {
            XSSFSheet sheet = book.getSheet("家访统计");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("天津市河北区实验小学2025—2026学年第一学期家访情况统计表");
            assertThat(texts(sheet))
                    .contains("填报单位（盖章）：天津市河北区实验小学", "填报日期：2026年1月15日", "实访情况", "其中入户", "合计")
                    .anyMatch(text -> text.contains("单位负责人（签字）：") && text.contains("联系电话："));
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:4");
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getHorizontallyCenter()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getFooter().getCenter()).isEqualTo("第&P页 共&N页");
            assertThat(book.getPrintArea(0)).endsWith("$A$1:$I$" + (sheet.getLastRowNum() + 1));
            assertThat(sheet.getMergedRegions()).extracting(Object::toString).anyMatch(area -> area.contains("F3:H3"));
            assertThat(sheet.getRow(2).getCell(6).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(book.getProperties().getCoreProperties().getCreator()).isEqualTo("天津市河北区实验小学");
        }
    }

    @Test
    void narrowTablesStandOnLandscapePaperToo() throws IOException {
        try (XSSFWorkbook book = written(Book.Form.PRINT, single(List.of("一")))) {
            assertThat(book.getSheetAt(0).getPrintSetup().getLandscape()).isTrue();
        }
    }

    @Test
    void aListOfAClassStandsOnOneUprightPageTotalsAndSignaturesIncluded() throws IOException {
        List<Column<String>> columns = Stream.of("学号", "姓名", "出席", "签名")
                .map(label -> Column.of(label, label, 8, (String text) -> text))
                .toList();
        Rows<String> pupils = Rows.of(Collections.nCopies(45, "学生"));
        Table<String> list = new Table<>("表", "表", columns, pupils, List.of());
        try (XSSFWorkbook book = written(Book.Form.PRINT, list)) {
            assertThat(book.getSheetAt(0).getPrintSetup().getFitHeight()).isNotEqualTo((short) 1);
        }
        try (XSSFWorkbook book = written(Book.Form.PRINT, list.onUprightPaper())) {
            assertThat(book.getSheetAt(0).getPrintSetup().getLandscape()).isFalse();
            assertThat(book.getSheetAt(0).getPrintSetup().getFitHeight()).isEqualTo((short) 1);
        }
    }

    private static Page diplomas(String words) {
        return new Diplomas(new Table<>(
                "证书",
                "结 业 证 书",
                List.of(Column.prose("words", "内容", 20, Diplomas.Diploma::words)),
                Rows.of(List.of(
                        new Diplomas.Diploma("编号：1", "王芳 同志：", words, "某小学", LocalDate.of(2026, 7, 8)),
                        new Diplomas.Diploma("编号：2", "李强 同志：", words, "某小学", LocalDate.of(2026, 7, 8)))),
                List.of()));
    }

    @Test
    void eachCertificateHasALandscapePageWithoutFrames() throws IOException {
        try (XSSFWorkbook book = written(Book.Form.PRINT, diplomas("准予结业。"))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRowBreaks()).hasSize(1);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(texts(sheet)).startsWith("结 业 证 书", "编号：1", "王芳 同志：", "准予结业。", "某小学", "2026年7月8日");
            sheet.forEach(row -> row.forEach(
                    cell -> assertThat(cell.getCellStyle().getBorderTop()).isEqualTo(BorderStyle.NONE)));
        }
        try (XSSFWorkbook book = written(Book.Form.DATA, diplomas("准予结业。"))) {
            assertThat(texts(book.getSheetAt(0))).startsWith("序号", "内容", "准予结业。");
        }
    }

    @Test
    void aCertificateWithManyWordsStaysOnItsPage() throws IOException {
        try (XSSFWorkbook book = written(Book.Form.PRINT, diplomas("参加学习".repeat(25)))) {
            double height = 0;
            for (int row = 0; row <= book.getSheetAt(0).getRowBreaks()[0]; row++) {
                height += book.getSheetAt(0).getRow(row).getHeightInPoints();
            }
            assertThat(height).isLessThan(500);
        }
    }

    @Test
    void theStampHasItsFourCentimetresHoweverMuchTheSheetShrinks() throws IOException {
        List<Column<String>> columns = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            columns.add(Column.of("c" + i, "列", 6, text -> text));
        }
        Table<String> wide = new Table<>("表", "表", columns, Rows.of(List.of("一")), List.of());
        double scale = new PrintedTable<>(wide, new Headings(Reports.HEADING, Pupil.TEXTS))
                .paper()
                .scale();
        try (XSSFWorkbook book = written(Book.Form.PRINT, wide)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(scale).isLessThan(0.6);
            assertThat(sheet.getRow(sheet.getLastRowNum()).getHeightInPoints() * scale)
                    .isGreaterThan(113);
        }
    }

    @Test
    void totalsAreFormulasThatAlreadyHoldTheirResult() throws IOException {
        try (XSSFWorkbook book = written(Book.Form.PRINT, Reports.summary(Reports.classes()))) {
            XSSFRow total = book.getSheetAt(0).getRow(22);
            assertThat(total.getCell(0).getStringCellValue()).isEqualTo("合计");
            assertThat(total.getCell(4).getCellFormula()).isEqualTo("SUM(E5:E22)");
            assertThat(total.getCell(4).getNumericCellValue()).isEqualTo(18 * 33);
            assertThat(total.getCell(5).getNumericCellValue()).isEqualTo(6 * (20 + 21 + 22));
            assertThat(total.getCell(7).getNumericCellValue()).isEqualTo(378 / 594d);
            assertThat(total.getCell(8).getStringCellValue()).isEqualTo("—");
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(total.getCell(4));
            assertThat(total.getCell(4).getNumericCellValue()).isEqualTo(18 * 33);
        }
    }

    @Test
    void theDataFormHasItsHeaderInRowOneAndNothingMerged() throws IOException {
        try (XSSFWorkbook book =
                written(Book.Form.DATA, Reports.ledger(Reports.visits(10)), Reports.summary(Reports.classes()))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(4).getStringCellValue()).isEqualTo("学生姓名");
            assertThat(sheet.getNumMergedRegions()).isZero();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
                    .isEqualTo("A1:" + new CellAddress(10, sheet.getRow(0).getLastCellNum() - 1).formatAsString());
            assertThat(sheet.getLastRowNum()).isEqualTo(10);
            Cell day = sheet.getRow(1).getCell(1);
            assertThat(DateUtil.isCellDateFormatted(day)).isTrue();
            assertThat(day.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2025, 9, 5));
            Cell id = sheet.getRow(1).getCell(5);
            assertThat(id.getStringCellValue()).isEqualTo("120199201804152540");
            assertThat(id.getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(sheet.getRow(1).getCell(12).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(book.getSheetAt(1).getRow(0).getCell(5).getStringCellValue())
                    .isEqualTo("实访情况已访");
            assertThat(texts(book.getSheet("填报说明"))).contains("天津市河北区实验小学", "统计时点：2026年1月15日。");
        }
    }

    @Test
    void shortWordsAreNotCutInTheDataForm() throws IOException {
        try (XSSFWorkbook book = written(Book.Form.DATA, single(List.of("短", "2025-09-15—2027-08-31、长")))) {
            double digits = book.getSheetAt(0).getColumnWidth(1) / 256d;
            assertThat(digits).isGreaterThan(Ems.digits(Ems.of("2025-09-15—2027-08-31")));
        }
    }

    @Test
    void noRecordsStillMakeAReport() throws IOException {
        try (XSSFWorkbook book = written(Book.Form.PRINT, Reports.ledger(List.of()), Reports.cards(List.of()))) {
            assertThat(texts(book.getSheetAt(0))).contains("本期无记录（零报告）").doesNotContain("合计");
            assertThat(texts(book.getSheetAt(1))).contains("本期无记录（零报告）");
        }
        try (XSSFWorkbook book = written(Book.Form.DATA, Reports.ledger(List.of()))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isZero();
            assertThat(texts(book.getSheet("填报说明"))).contains("本期无记录（零报告）");
        }
    }

    @Test
    void emptyCellsAreDashesInPrint() throws IOException {
        try (XSSFWorkbook book = written(Book.Form.PRINT, Reports.ledger(Reports.visits(1)))) {
            assertThat(book.getSheetAt(0).getRow(3).getCell(12).getStringCellValue())
                    .isEqualTo("—");
        }
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() throws IOException {
        List<String> payloads = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0");
        try (XSSFWorkbook book = written(Book.Form.DATA, single(payloads))) {
            for (int i = 0; i < payloads.size(); i++) {
                Cell cell = book.getSheetAt(0).getRow(i + 1).getCell(1);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(payloads.get(i));
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            }
        }
    }

    @Test
    void everyCharacterThatAFileCanHoldSurvives() throws IOException {
        List<String> rows = List.of("䶮𬱖", "<a href=\"x\">&amp;</a>", " 前后 ", "一\n二", "_x0041_", "😀é");
        try (XSSFWorkbook book = written(Book.Form.DATA, single(rows))) {
            for (int i = 0; i < rows.size(); i++) {
                assertThat(book.getSheetAt(0).getRow(i + 1).getCell(1).getStringCellValue())
                        .isEqualTo(rows.get(i));
            }
        }
        assertThat(SheetFile.read(folder.resolve("报表.xlsx")).lines())
                .extracting(line -> line.cell(1))
                .containsSubsequence(rows);
    }

    @Test
    void charactersThatXmlForbidsAreLeftOut() throws IOException {
        try (XSSFWorkbook book = written(Book.Form.DATA, single(List.of("甲\u0000\u0008\uD800乙\uFFFF")))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("甲乙");
        }
    }

    @Test
    void proseTooLongForOneRowGoesOnOverSeveral() throws IOException {
        String text = "很长的家访记录。".repeat(200);
        Table<String> table = new Table<>(
                "表", "表", List.of(Column.prose("text", "内容", 20, any -> any)), Rows.of(List.of(text, "短")), List.of());
        try (XSSFWorkbook book = written(Book.Form.PRINT, table)) {
            XSSFSheet sheet = book.getSheetAt(0);
            double height = 0;
            int row = 3;
            for (; sheet.getRow(row).getCell(0).getCellType() == CellType.BLANK || row == 3; row++) {
                assertThat(sheet.getRow(row).getHeightInPoints()).isLessThan(409);
                height += sheet.getRow(row).getHeightInPoints();
            }
            assertThat(height).isGreaterThan(35 * 15);
            assertThat(sheet.getRow(row).getCell(0).getNumericCellValue()).isEqualTo(2);
        }
    }

    @Test
    void eachCardHasAPageOfItsOwn() throws IOException {
        try (XSSFWorkbook book = written(Book.Form.PRINT, Reports.cards(Reports.visits(3)))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRowBreaks()).hasSize(2);
            assertThat(sheet.getPrintSetup().getLandscape()).isFalse();
            assertThat(texts(sheet)).contains("学生\n姓名", "阿依古丽·买买提", "张𬱖䶮");
        }
        try (XSSFWorkbook book = written(Book.Form.DATA, Reports.cards(Reports.visits(3)))) {
            assertThat(texts(book.getSheetAt(0))).startsWith("序号", "学生姓名", "性别", "班级", "家访日期");
        }
    }

    @Test
    void aCardFillsItsPageAndNoMoreHoweverMuchRoomItsBoxesWish() throws IOException {
        try (XSSFWorkbook book = written(Book.Form.PRINT, Reports.cards(Reports.visits(1)))) {
            double height = 0;
            for (org.apache.poi.ss.usermodel.Row row : book.getSheetAt(0)) {
                height += row.getHeightInPoints();
            }
            assertThat(height).isBetween(Paper.PORTRAIT_HEIGHT - 60, Paper.PORTRAIT_HEIGHT - 30);
        }
    }

    @Test
    void theColumnsOfCardsAreThereWithoutRecordsAndLeaveOutWhatIsDoneByHand() throws IOException {
        try (XSSFWorkbook book = written(Book.Form.DATA, Reports.cards(List.of()))) {
            assertThat(texts(book.getSheetAt(0)))
                    .containsExactly(
                            "序号", "学生姓名", "性别", "班级", "家访日期", "起止时间", "家访教师", "家访形式", "家庭住址", "访前目的", "主要内容", "家长意见建议",
                            "成效");
        }
    }

    @Test
    void longLabelsBreakBetweenWords() {
        assertThat(Ems.evenly("家庭基本情况", 4.6)).isEqualTo("家庭基本\n情况");
        assertThat(Ems.evenly("家访对象及关系", 4.6)).isEqualTo("家访对象\n及关系");
        assertThat(Ems.evenly("是否登记户口", 3.8)).isEqualTo("是否登\n记户口");
        assertThat(Ems.evenly("已核查“十不讲”", 5.2)).isEqualTo("已核查\n“十不讲”");
        assertThat(Ems.evenly("人次（不含电话）", 6)).isEqualTo("人次\n（不含电话）");
        assertThat(Ems.evenly("与学生关系", 4.2)).isEqualTo("与学生\n关系");
        assertThat(Ems.evenly("家访日期", 4.6)).isEqualTo("家访日期");
    }

    @Test
    void aReportGetsThePermissionsOfAnyNewFile() throws IOException {
        Path file = folder.resolve("报表.xlsx");
        writer.write(new Book(Reports.HEADING, List.of(single(List.of()))), Book.Form.DATA, file);
        Path other = Files.createFile(folder.resolve("other"));
        Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "no POSIX permissions");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void madeUpRecordsAreSaidToBeSoOnEverySheet() throws IOException {
        Heading demo = new Heading(null, "演示小学", "2025—2026学年", "2024级1班", LocalDate.of(2026, 1, 15), true);
        for (Book.Form form : Book.Form.values()) {
            try (XSSFWorkbook book =
                    written(demo, form, Reports.ledger(Reports.visits(2)), Reports.cards(Reports.visits(2)))) {
                book.forEach(sheet -> assertThat(texts((XSSFSheet) sheet)).contains("演示数据，非真实记录"));
            }
        }
    }

    @Test
    void whatTheLogEndsWithStandsAtTheFootOfEachPrintedPage() throws IOException {
        Heading logged = new Heading(
                null, "实验小学", "2025—2026学年", null, LocalDate.of(2026, 1, 15), false, "1024-9f0c1d2e3a4b5c6d");
        try (XSSFWorkbook book =
                written(logged, Book.Form.PRINT, Reports.ledger(Reports.visits(2)), Reports.cards(Reports.visits(2)))) {
            book.forEach(sheet -> {
                assertThat(sheet.getFooter().getRight()).endsWith("日志 1024-9f0c1d2e3a4b5c6d");
                assertThat(sheet.getFooter().getCenter()).isEqualTo("第&P页 共&N页");
            });
        }
    }

    @Test
    void tabsGetValidAndDifferentNames() throws IOException {
        Table<String> table = new Table<>("a/b[c]", "表", single(List.of()).columns(), Rows.of(List.of()), List.of());
        try (XSSFWorkbook book = written(Book.Form.PRINT, table, table)) {
            assertThat(book.getSheetName(0)).isEqualTo("a b c ");
            assertThat(book.getSheetName(1)).isEqualTo("a b c (2)");
        }
    }

    @Test
    void aFileThatIsOpenElsewhereIsLeftAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("台账.xlsx"), "旧");
        Book book = new Book(Reports.HEADING, List.of(single(List.of("新"))));
        try (FileChannel open = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = open.lock()) {
            assertThat(lock.isValid()).isTrue();
            Failure told = catchThrowableOfType(Failure.BadFile.class, () -> writer.write(book, Book.Form.PRINT, file));
            assertThat(told.key()).isEqualTo("not-written-open");
        }
        assertThat(file).hasContent("旧");
        assertThat(names()).containsExactly("台账.xlsx");
        writer.write(book, Book.Form.PRINT, file);
        assertThat(Files.size(file)).isGreaterThan(1000);
    }

    @Test
    void aFailureHalfWayLeavesNothingBehind() throws IOException {
        Table<String> table = new Table<>(
                "表",
                "表",
                List.of(Column.of("x", "内容", 10, any -> {
                    throw new IllegalStateException("the database went away");
                })),
                Rows.of(List.of("a")),
                List.of());
        Path file = folder.resolve("半.xlsx");
        Book book = new Book(Reports.HEADING, List.of(table));
        assertThatThrownBy(() -> writer.write(book, Book.Form.DATA, file)).isInstanceOf(IllegalStateException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeMadeIsExplained() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("文件"), "");
        Failure told = catchThrowableOfType(
                Failure.BadFile.class,
                () -> writer.write(
                        new Book(Reports.HEADING, List.of(single(List.of()))),
                        Book.Form.DATA,
                        notAFolder.resolve("台账.xlsx")));
        assertThat(told.key()).isEqualTo("not-written-folder");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void fileNamesAreLegalEverywhere() {
        assertThat(FileNames.of(Reports.HEADING, "家访台账"))
                .isEqualTo("河北区_天津市河北区实验小学_家访台账_2025—2026学年第一学期_20260115.xlsx");
        Heading named = new Heading("河北区", "河北区育红小学", "2025", null, LocalDate.of(2026, 1, 15), false);
        assertThat(FileNames.of(named, "表"))
                .as("the district isn't said twice")
                .isEqualTo("河北区育红小学_表_2025_20260115.xlsx");
        Heading odd = new Heading(
                null, "a/b:c*?\"<>|\\" + "长".repeat(120), "2025", "2024级1班", LocalDate.of(2026, 1, 15), false);
        assertThat(FileNames.of(odd, "表"))
                .hasSizeLessThan(100)
                .startsWith("abc长")
                .endsWith("_20260115.xlsx");
    }

    @Test
    void refusedRowsCanBeMendedInTheirOwnWorkbookAndImportedAgain() throws IOException {
        Grid grid = new Grid(List.of(
                new Grid.Line(3, List.of("学生姓名", "身份证号码", "爱好")),
                new Grid.Line(4, List.of("邹娜", "120199201804152540", "画画")),
                new Grid.Line(6, List.of("=邹", "120199201804152541", "唱歌"))));
        Intake<Pupil> intake = new Intake<>(Pupil.LEDGER, Pupil.TEXTS);
        Sheets<Pupil> sheets = Sheets.only(intake.part(new Sheet("名单", grid)));
        Path file = folder.resolve("待更正.xlsx");
        new ProblemBook<>(Pupil.LEDGER, Pupil.TEXTS).write(sheets, intake.rows(sheets), file);
        Grid again = SheetFile.read(file);
        assertThat(again.lines()).hasSize(2);
        assertThat(again.lines().get(0).cells()).containsExactly("行号", "学生姓名", "身份证号码", "爱好", "问题与处理办法");
        assertThat(again.lines().get(1).cells()).startsWith("6", "=邹", "120199201804152541", "唱歌");
        assertThat(again.lines().get(1).cell(4)).startsWith("身份证号：身份证号的校验码不对");
        assertThat(intake.rows(again, intake.match(again, Map.of()))).hasSize(1);
    }
}
