package org.gongyu;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that a school sends, made for a test: lines whose cells stand between bars. */
public final class MadeBook {

    private final XSSFWorkbook book = new XSSFWorkbook();

    /** The same with one more sheet; an empty line stays empty. */
    public MadeBook sheet(String name, String... lines) {
        XSSFSheet sheet = book.createSheet(name);
        for (int line = 0; line < lines.length; line++) {
            fill(sheet.createRow(line), lines[line].split("\\|", -1));
        }
        return this;
    }

    /** The same of lines that were made up. */
    public MadeBook sheet(String name, List<String> lines) {
        return sheet(name, lines.toArray(String[]::new));
    }

    private static void fill(Row row, String[] cells) {
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                row.createCell(column).setCellValue(cells[column]);
            }
        }
    }

    /** Writes it. */
    public Path to(Path file) {
        try (OutputStream out = Files.newOutputStream(file);
                book) {
            book.write(out);
            return file;
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
