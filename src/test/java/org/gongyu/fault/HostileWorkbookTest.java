package org.gongyu.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.gongyu.sheet.SheetFile;
import org.gongyu.work.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Promise 21: whatever the workbook, a result or a message within 512 MB. All are read in one process, one after another. */
@Timeout(300)
class HostileWorkbookTest {

    private static final String SHEET =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";

    @TempDir
    Path temp;

    /** Reads each file and says what came of it. */
    static final class Reads {
        private Reads() {}

        public static void main(String[] args) {
            for (String file : args) {
                String said;
                try {
                    said = SheetFile.read(Path.of(file)).lines().size() + " rows";
                } catch (Failure.BadFile told) {
                    said = told.key();
                }
                System.out.println(Path.of(file).getFileName() + " " + said);
            }
        }
    }

    @Test
    void noWorkbookRunsTheMemoryOut() throws IOException, InterruptedException {
        List<Path> files = List.of(
                rows("rows.xlsx", 400_000),
                bomb("bomb.xlsx"),
                strings("strings.xlsx"),
                page("page.xls"),
                deepPage("deep.xls"),
                old("old.xls"),
                text("text.csv"));
        Map<String, String> said = new TreeMap<>();
        try (ChildProgram child = ChildProgram.start("-Xmx512m", Reads.class, files.toArray())) {
            List<String> lines = new ArrayList<>(child.rest());
            lines.forEach(line -> said.put(line.split(" ", 2)[0], line.split(" ", 2)[1]));
            assertThat(child.status()).as(said.toString()).isZero();
        }
        System.out.println("hostile workbooks: " + said);
        assertThat(said).hasSize(files.size());
        assertThat(said.get("rows.xlsx")).isEqualTo("file-too-many-rows");
        assertThat(said.get("bomb.xlsx")).isEqualTo("file-too-large");
    }

    private interface Part {
        void write(Writer out) throws IOException;
    }

    private Path workbook(String name, Part strings, Part sheet) throws IOException {
        Path file = temp.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "[Content_Types].xml", out -> out.write("<Types/>"));
            part(
                    zip,
                    "xl/workbook.xml",
                    out -> out.write("<workbook"
                            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                            + "<sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"));
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    out -> out.write("<Relationships>"
                            + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                            + "relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"));
            part(zip, "xl/sharedStrings.xml", strings);
            part(zip, "xl/worksheets/sheet1.xml", sheet);
        }
        return file;
    }

    private static void part(ZipOutputStream zip, String name, Part part) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        part.write(out);
        out.flush();
        zip.closeEntry();
    }

    private Path rows(String name, int rows) throws IOException {
        return workbook(name, out -> out.write("<sst/>"), out -> {
            out.write(SHEET);
            for (int row = 1; row <= rows; row++) {
                out.write("<row r=\"" + row + "\"><c t=\"inlineStr\"><is><t>学生" + row + "</t></is></c></row>");
            }
            out.write("</sheetData></worksheet>");
        });
    }

    private Path bomb(String name) throws IOException {
        String spaces = " ".repeat(1 << 16);
        return workbook(name, out -> out.write("<sst/>"), out -> {
            out.write(SHEET);
            for (int i = 0; i < 1 << 13; i++) {
                out.write(spaces);
            }
            out.write("</sheetData></worksheet>");
        });
    }

    private Path strings(String name) throws IOException {
        return workbook(
                name,
                out -> {
                    out.write("<sst>");
                    for (int i = 0; i < 1_500_000; i++) {
                        out.write("<si><t>" + i + " 一二三四五六七八九十一二三四五六七八九十</t></si>");
                    }
                    out.write("</sst>");
                },
                out -> out.write(SHEET + "<row><c t=\"s\"><v>0</v></c></row></sheetData></worksheet>"));
    }

    private Path page(String name) throws IOException {
        Path file = temp.resolve(name);
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("<html><table>");
            for (int i = 0; i < 1_200_000; i++) {
                out.write("<tr><td>1<td>2");
            }
        }
        return file;
    }

    private Path deepPage(String name) throws IOException {
        Path file = temp.resolve(name);
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("<html>");
            for (int i = 0; i < 400_000; i++) {
                out.write("<table><tr><td>");
            }
        }
        return file;
    }

    private Path old(String name) throws IOException {
        Path file = temp.resolve(name);
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            HSSFSheet sheet = book.createSheet();
            for (int i = 0; i < 60_000; i++) {
                sheet.createRow(i).createCell(0).setCellValue("张三" + i);
                for (int column = 1; column < 14; column++) {
                    sheet.getRow(i).createCell(column).setCellValue(column);
                }
            }
            book.write(out);
        }
        return file;
    }

    private Path text(String name) throws IOException {
        Path file = temp.resolve(name);
        try (Writer out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < 3_500_000; i++) {
                out.write("a,\n,");
            }
        }
        return file;
    }
}
