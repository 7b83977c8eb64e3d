package org.gongyu.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;

/** Workbooks in BIFF8 (.xls of Excel 97—2003, .et of WPS). */
final class Xls {

    private Xls() {}

    static List<Sheet> read(byte[] bytes) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            refuseOthers(files.getRoot());
            try (HSSFWorkbook book = new HSSFWorkbook(files)) {
                return filled(book);
            }
        } catch (EncryptedDocumentException locked) {
            throw new Unreadable("file-encrypted");
        } catch (OldExcelFormatException tooOld) {
            throw new Unreadable("file-other-sheet");
        }
    }

    private static void refuseOthers(DirectoryNode root) throws Unreadable {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw new Unreadable("file-encrypted");
        }
        if (root.hasEntryCaseInsensitive("WordDocument") || root.hasEntryCaseInsensitive("PowerPoint Document")) {
            throw new Unreadable("file-word");
        }
        if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book")) {
            throw new Unreadable("file-not-a-sheet");
        }
    }

    private static List<Sheet> filled(HSSFWorkbook book) throws Unreadable {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            if (book.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                Lines lines =
                        linesOf(book.getSheetAt(i), book.getInternalWorkbook().isUsing1904DateWindowing());
                if (!lines.isEmpty()) {
                    sheets.add(new Sheet(book.getSheetName(i), lines.grid()));
                }
            }
        }
        return sheets;
    }

    private static Lines linesOf(org.apache.poi.ss.usermodel.Sheet sheet, boolean from1904) throws Unreadable {
        Lines lines = new Lines();
        for (Row row : sheet) {
            for (Cell cell : row) {
                lines.put(cell.getColumnIndex(), text(cell, from1904));
            }
            lines.end(row.getRowNum() + 1);
        }
        for (CellRangeAddress area : sheet.getMergedRegions()) {
            lines.fillDown(area.getFirstColumn(), area.getFirstRow() + 1, area.getLastRow() + 1);
        }
        return lines;
    }

    private static String text(Cell cell, boolean from1904) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> number(cell, from1904);
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            case BLANK, FORMULA, _NONE -> "";
        };
    }

    private static String number(Cell cell, boolean from1904) {
        String raw = Double.toString(cell.getNumericCellValue());
        CellStyle style = cell.getCellStyle();
        boolean date = CellText.isDate(style.getDataFormat(), style.getDataFormatString());
        return date ? CellText.date(raw, from1904) : CellText.number(raw);
    }
}
