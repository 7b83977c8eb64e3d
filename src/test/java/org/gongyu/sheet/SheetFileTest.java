package org.gongyu.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongyu.text.Texts;
import org.gongyu.work.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFileTest {

    private static final List<String> SAMPLES =
            List.of("二班-手工花名册.xlsx", "一班-97.xls", "一班-网页.xls", "一班-gb18030.csv", "一班-utf8bom.csv");

    @TempDir
    Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path file(String name, Workbook book) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }

    private static String failure(Path file) {
        Throwable thrown = catchThrowable(() -> SheetFile.read(file));
        assertThat(thrown).isInstanceOf(Failure.BadFile.class);
        Failure told = (Failure) thrown;
        assertThat(Texts.in(Locale.CHINESE)
                        .get("failure." + told.key(), told.args().toArray()))
                .contains(file.getFileName().toString());
        return told.key();
    }

    private static List<String> line(Grid grid, int index) {
        return grid.lines().get(index).cells();
    }

    @ParameterizedTest
    @ValueSource(strings = {"一班-97.xls", "一班-网页.xls", "一班-gb18030.csv", "一班-utf8bom.csv"})
    void theSameClassReadsTheSameFromEveryFormat(String name) {
        Grid grid = SheetFile.read(Samples.file(name));
        Grid whole = SheetFile.read(Samples.file("学籍导出-600.xlsx"));
        assertThat(grid.lines()).hasSize(34);
        assertThat(grid.lines()).isEqualTo(whole.lines().subList(0, 34));
    }

    @Test
    void rowNumbersAreThoseAPersonSees() {
        Grid grid = SheetFile.read(Samples.file("二班-手工花名册.xlsx"));
        assertThat(grid.lines().get(2).number()).isEqualTo(3);
        assertThat(grid.lines().get(9).number()).isEqualTo(11);
        assertThat(grid.lines().get(28).cell(4)).isEqualTo("1.20199201803054E+17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void numbersDatesTimesAndFormulasReadAsTheyAreShown(String extension) throws IOException {
        try (Workbook book = extension.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
            book.createSheet("隐藏").createRow(0).createCell(0).setCellValue("不要");
            book.setSheetVisibility(0, org.apache.poi.ss.usermodel.SheetVisibility.HIDDEN);
            book.createSheet("空");
            Row row = book.createSheet("数据").createRow(4);
            row.createCell(0).setCellValue(13812345678d);
            row.createCell(1).setCellValue(0.1 + 0.2);
            row.createCell(2).setCellValue(120199201803053504d);
            dated(book, row, 3, 43205, "yyyy\"年\"m\"月\"d\"日\"");
            dated(book, row, 4, 43205.8125, "yyyy-mm-dd hh:mm");
            dated(book, row, 5, 0.8125, "h:mm");
            row.createCell(6).setCellValue(true);
            row.createCell(8).setCellFormula("A5*2");
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(8));
            Grid grid = SheetFile.read(file("值." + extension, book));
            assertThat(grid.lines()).hasSize(1);
            assertThat(grid.lines().get(0).number()).isEqualTo(5);
            assertThat(line(grid, 0))
                    .containsExactly(
                            "13812345678",
                            "0.3",
                            "1.20199201803054E+17",
                            "2018-04-15",
                            "2018-04-15 19:30",
                            "19:30",
                            "TRUE",
                            "",
                            "27624691356");
        }
    }

    private static void dated(Workbook book, Row row, int column, double serial, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        row.createCell(column).setCellValue(serial);
        row.getCell(column).setCellStyle(style);
    }

    @Test
    void datesCountedFrom1904ReadRight() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            Row row = book.createSheet().createRow(0);
            dated(book, row, 0, 43205 - 1462, "yyyy-mm-dd");
            assertThat(line(SheetFile.read(file("苹果.xlsx", book)), 0)).containsExactly("2018-04-15");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void cellsMergedDownwardsSpeakForEveryRow(String extension) throws IOException {
        try (Workbook book = extension.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
            Sheet sheet = book.createSheet();
            for (int i = 0; i < 3; i++) {
                sheet.createRow(i).createCell(1).setCellValue("学生" + i);
            }
            sheet.getRow(0).createCell(0).setCellValue("一班");
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
            Grid grid = SheetFile.read(file("合并." + extension, book));
            assertThat(grid.lines()).extracting(line -> line.cell(0)).containsExactly("一班", "一班", "");
        }
    }

    @Test
    void richTextIsReadWithoutItsPronunciation() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            org.apache.poi.xssf.usermodel.XSSFRichTextString rich =
                    new org.apache.poi.xssf.usermodel.XSSFRichTextString("张");
            rich.append("𬱖", book.createFont());
            rich.getCTRst().addNewRPh().setT("zhang");
            book.createSheet().createRow(0).createCell(0).setCellValue(rich);
            assertThat(line(SheetFile.read(file("拼音.xlsx", book)), 0)).containsExactly("张𬱖");
        }
    }

    @Test
    void webTablesWithSpansKeepTheirColumns() throws IOException {
        String page = "<html><table><tr><td colspan=2>甲</td><td>乙</td></tr>"
                + "<tr><td rowspan=2>丙</td><td>1</td><td>2</td></tr><tr><td>3</td><td>&nbsp;4</td></tr></table></html>";
        Grid grid = SheetFile.read(file("网页.xls", page.getBytes(StandardCharsets.UTF_8)));
        assertThat(line(grid, 0)).containsExactly("甲", "", "乙");
        assertThat(line(grid, 1)).containsExactly("丙", "1", "2");
        assertThat(line(grid, 2)).containsExactly("丙", "3", "4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void separatedTextIsReadInEveryEncoding(String charset) throws IOException {
        String text = "姓名\t备注\r\n䶮𬱖\t\"两行\n文字，\"\"引\"\"\"\r\n\r\n欧阳\t=\"007\"\r\n";
        Grid grid = SheetFile.read(file("文本.txt", text.getBytes(Charset.forName(charset))));
        assertThat(line(grid, 1)).containsExactly("䶮𬱖", "两行\n文字，\"引\"");
        assertThat(grid.lines().get(2)).isEqualTo(new Grid.Line(4, List.of("欧阳", "007")));
    }

    @Test
    void semicolonsSeparateToo() throws IOException {
        Grid grid = SheetFile.read(file("分号.csv", "a;b\n1,5;2\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(line(grid, 1)).containsExactly("1,5", "2");
    }

    @Test
    void anEncryptedWorkbookIsSaidToBeOne() throws Exception {
        Path target = folder.resolve("加密.xlsx");
        EncryptionInfo how = new EncryptionInfo(EncryptionMode.agile);
        Encryptor encryptor = how.getEncryptor();
        encryptor.confirmPassword("123456");
        try (POIFSFileSystem files = new POIFSFileSystem();
                XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet();
            try (OutputStream out = encryptor.getDataStream(files)) {
                book.write(out);
            }
            try (OutputStream out = Files.newOutputStream(target)) {
                files.writeFilesystem(out);
            }
        }
        assertThat(failure(target)).isEqualTo("file-encrypted");
    }

    @Test
    void whatIsNoSheetIsCalledByItsName() throws IOException {
        assertThat(failure(folder.resolve("不存在.xlsx"))).isEqualTo("file-absent");
        assertThat(failure(folder)).isEqualTo("file-not-a-sheet");
        assertThat(failure(file("空.xlsx", new byte[0]))).isEqualTo("file-empty");
        assertThat(failure(file("a.xlsx", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("file-pdf");
        assertThat(failure(file("b.xls", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})))
                .isEqualTo("file-picture");
        assertThat(failure(file("c.doc", "{\\rtf1".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("file-word");
        assertThat(failure(zip("d.xlsx", "word/document.xml"))).isEqualTo("file-word");
        assertThat(failure(zip("e.zip", "一班.xlsx"))).isEqualTo("file-archive");
        assertThat(failure(zip("f.xlsb", "xl/workbook.bin"))).isEqualTo("file-other-sheet");
        assertThat(failure(file("g.csv", "\n \n".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("file-no-rows");
        assertThat(failure(file("h.xls", "<html>无表</html>".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("file-not-a-sheet");
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet();
            assertThat(failure(file("i.xlsx", book))).isEqualTo("file-no-rows");
        }
    }

    private Path zip(String name, String entry) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
        }
        return file;
    }

    @Test
    void aZipBombIsRefusedInsteadOfUnpacked() throws IOException {
        Path file = folder.resolve("炸弹.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/_rels/workbook.xml.rels"));
            zip.write("<Relationships><Relationship Id='r' Target='s.xml'/></Relationships>"
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook xmlns:r='r'><sheets><sheet r:id='r'/></sheets></workbook>"
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/s.xml"));
            zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 201; i++) {
                zip.write(spaces);
            }
        }
        assertThat(failure(file)).isEqualTo("file-too-large");
    }

    @Test
    void tooManyRowsAreRefused() throws IOException {
        byte[] text = "a,b\n".repeat(50_001).getBytes(StandardCharsets.UTF_8);
        assertThat(failure(file("多.csv", text))).isEqualTo("file-too-many-rows");
    }

    @Test
    void everyTruncationOfARealFileEndsInAGridOrAFailure() throws IOException {
        for (String sample : SAMPLES) {
            byte[] whole = Files.readAllBytes(Samples.file(sample));
            for (int part = 1; part < 25; part++) {
                survives(java.util.Arrays.copyOf(whole, whole.length * part / 25));
            }
        }
    }

    @Test
    void everyFlippedByteOfARealFileEndsInAGridOrAFailure() throws IOException {
        Random random = new Random(7);
        for (String sample : SAMPLES) {
            byte[] whole = Files.readAllBytes(Samples.file(sample));
            for (int i = 0; i < 60; i++) {
                byte[] flipped = whole.clone();
                for (int n = 0; n <= i % 4; n++) {
                    flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
                }
                survives(flipped);
            }
        }
    }

    @Test
    void randomBytesEndInAFailureOrTextThatIsNoTable() throws IOException {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[random.nextInt(4000) + 1];
            random.nextBytes(bytes);
            if (i % 3 == 0 && bytes.length > 4) {
                System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, bytes, 0, 4);
            }
            survives(bytes);
        }
    }

    private void survives(byte[] bytes) throws IOException {
        Path file = file("损坏.xlsx", bytes);
        Throwable thrown = catchThrowable(() -> SheetFile.read(file));
        if (thrown != null) {
            assertThat(thrown).isInstanceOf(Failure.BadFile.class);
        }
    }
}
