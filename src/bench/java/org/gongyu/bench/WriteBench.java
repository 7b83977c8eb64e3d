package org.gongyu.bench;

import com.alibaba.excel.EasyExcel;
import com.alibaba.excel.ExcelWriter;
import com.alibaba.excel.write.metadata.WriteSheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.gongyu.sheet.Book;
import org.gongyu.sheet.BookWriter;
import org.gongyu.sheet.Heading;
import org.gongyu.text.Texts;

/** Export of 100,000 ledger rows as 盖章打印版, against the deflating of the same bytes, POI's SXSSF and EasyExcel. */
public final class WriteBench {

    private static final Book BOOK = new Book(
            new Heading(null, "实验小学", "2025—2026学年", null, LocalDate.of(2026, 1, 15), false),
            List.of(VisitRow.table()));

    private final Path folder;

    private WriteBench(Path folder) {
        this.folder = folder;
    }

    /** With an argument, only writes the workbook with that much memory, to show that it is enough. */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("write-bench");
        WriteBench bench = new WriteBench(folder);
        if (args.length > 0) {
            System.out.println("written: " + Files.size(bench.ours()) + " bytes");
            return;
        }
        byte[] xml = sheetOf(bench.ours());
        List<Double> medians = new Stopwatch()
                .way("limit: the same XML through Deflater, level 6", () -> bench.deflate(xml))
                .way("this program", bench::ours)
                .way("POI SXSSF, window 100", bench::sxssf)
                .way("EasyExcel 4.0.3", bench::easyExcel)
                .run("100,000 rows x 15 columns to .xlsx, " + (xml.length >> 20) + " MB of XML");
        double ours = medians.get(1);
        Stopwatch.goal("time, to the deflate limit", ours / medians.get(0), 1.25);
        Stopwatch.goal("time, to SXSSF", ours / medians.get(2), 0.6);
        Stopwatch.goal("time, to EasyExcel", ours / medians.get(3), 0.6);
        Stopwatch.goal("exit status of a process with -Xmx64m", smallProcess(), 0);
    }

    private static int smallProcess() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String place = location(WriteBench.class) + System.getProperty("path.separator") + classPath();
        return new ProcessBuilder(java, "-Xmx64m", "-cp", place, WriteBench.class.getName(), "once")
                .inheritIO()
                .start()
                .waitFor();
    }

    /** Under Maven the class path is known to the loader only. */
    private static String classPath() {
        List<String> places = new ArrayList<>();
        for (ClassLoader loader = WriteBench.class.getClassLoader(); loader != null; loader = loader.getParent()) {
            if (loader instanceof java.net.URLClassLoader urls) {
                for (java.net.URL url : urls.getURLs()) {
                    places.add(Path.of(java.net.URI.create(url.toString())).toString());
                }
            }
        }
        places.add(System.getProperty("java.class.path"));
        return String.join(System.getProperty("path.separator"), places);
    }

    private static String location(Class<?> type) {
        return Path.of(java.net.URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }

    private static byte[] sheetOf(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return in.readAllBytes();
        }
    }

    private Path deflate(byte[] xml) throws IOException {
        Path file = folder.resolve("limit.bin");
        Deflater deflater = new Deflater(6, true);
        try (OutputStream out = new DeflaterOutputStream(Files.newOutputStream(file), deflater, 1 << 15)) {
            for (int at = 0; at < xml.length; at += 1 << 16) {
                out.write(xml, at, Math.min(1 << 16, xml.length - at));
            }
        } finally {
            deflater.end();
        }
        return file;
    }

    private Path ours() {
        Path file = folder.resolve("ours.xlsx");
        new BookWriter(Texts.in(Locale.SIMPLIFIED_CHINESE)).write(BOOK, Book.Form.PRINT, file);
        return file;
    }

    private Path sxssf() throws IOException {
        Path file = folder.resolve("sxssf.xlsx");
        try (SXSSFWorkbook book = new SXSSFWorkbook(100);
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet();
            CellStyle day = style(book, "yyyy-mm-dd");
            CellStyle time = style(book, "hh:mm");
            CellStyle text = style(book, "@");
            VisitRow.each(visit -> {
                Row row = sheet.createRow(visit.number());
                row.createCell(0).setCellValue(visit.number() + 1);
                for (int i = 0; i < VisitRow.COLUMNS.size(); i++) {
                    set(row.createCell(i + 1), VisitRow.COLUMNS.get(i).value().apply(visit), day, time, text);
                }
            });
            book.write(out);
        }
        return file;
    }

    private static CellStyle style(SXSSFWorkbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setWrapText(true);
        return style;
    }

    private static void set(Cell cell, Object value, CellStyle day, CellStyle time, CellStyle text) {
        if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else if (value instanceof LocalTime clock) {
            cell.setCellValue(clock.toSecondOfDay() / 86_400d);
            cell.setCellStyle(time);
        } else if (value instanceof Integer number) {
            cell.setCellValue(number);
        } else {
            cell.setCellValue(value == null ? "—" : (String) value);
            cell.setCellStyle(text);
        }
    }

    private Path easyExcel() {
        Path file = folder.resolve("easyexcel.xlsx");
        AtomicReference<List<List<Object>>> block = new AtomicReference<>(new ArrayList<>());
        try (ExcelWriter writer = EasyExcel.write(file.toFile()).build()) {
            WriteSheet sheet = EasyExcel.writerSheet("家访台账").build();
            VisitRow.each(visit -> {
                block.get().add(cells(visit));
                if (block.get().size() == 1000) {
                    writer.write(block.getAndSet(new ArrayList<>()), sheet);
                }
            });
        }
        return file;
    }

    private static List<Object> cells(VisitRow visit) {
        List<Object> cells = new ArrayList<>();
        cells.add(visit.number() + 1);
        VisitRow.COLUMNS.forEach(column -> {
            Object value = column.value().apply(visit);
            cells.add(value instanceof LocalTime ? value.toString() : value == null ? "—" : value);
        });
        return cells;
    }
}
