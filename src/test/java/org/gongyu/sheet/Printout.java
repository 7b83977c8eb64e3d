package org.gongyu.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet of a written workbook as paper comes out of a printer, and what a clerk of the bureau would send it back for. */
public final class Printout {

    /** How much more or less fits on a page than foreseen, on one computer or another. */
    private static final double[] ROOMS = {0.96, 1, 1.05, 1.1, 1.15, 1.2};

    /** What characters take in truth: points of a Chinese one, of a line of them, digits of the sheet's unit to it, and a cell's edges. */
    private static final double CHARACTER = 11;

    private static final double LINE = 13.5;
    private static final double DIGITS = 1.8;
    private static final double EDGES = 0.8;

    private static final int MOST_BREAKS = 1000;

    private static final String SIGNATURES = "单位负责人（签字）：";
    private static final String NOTHING = "本期无记录（零报告）";

    private final XSSFSheet sheet;
    private final DataFormatter formats = new DataFormatter();
    private final Map<CellAddress, CellRangeAddress> joined;
    private final Map<Integer, Integer> firsts = new HashMap<>();

    private Printout(XSSFSheet sheet) {
        this.sheet = sheet;
        this.formats.setUseCachedValuesForFormulaCells(true);
        this.joined = sheet.getMergedRegions().stream()
                .peek(this::noteFirst)
                .collect(Collectors.toMap(
                        area -> new CellAddress(area.getFirstRow(), area.getFirstColumn()), area -> area));
    }

    private void noteFirst(CellRangeAddress area) {
        if (area.getFirstColumn() == 0) {
            IntStream.rangeClosed(area.getFirstRow(), area.getLastRow())
                    .forEach(row -> firsts.put(row, area.getFirstRow()));
        }
    }

    /** What is wrong with the sheets of a workbook; empty if a clerk would take all of them. */
    public static List<String> faults(Path file) throws IOException {
        List<String> faults = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            book.forEach(sheet -> new Printout((XSSFSheet) sheet)
                    .faults().stream()
                            .map(fault -> sheet.getSheetName() + ": " + fault)
                            .forEach(faults::add));
        }
        return faults;
    }

    /** How many pages each sheet of a workbook takes where as much fits on one as foreseen. */
    public static List<Integer> pages(Path file) throws IOException {
        List<Integer> pages = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            book.forEach(sheet ->
                    pages.add(new Printout((XSSFSheet) sheet).pages(1.0).size()));
        }
        return pages;
    }

    /** How high the lowest row of the first sheet with these words in it comes out of the printer; points. */
    static double leastRow(Path file, String words) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Printout first = new Printout(book.getSheetAt(0));
            return IntStream.rangeClosed(0, first.sheet.getLastRowNum())
                            .filter(row -> first.text(row).contains(words))
                            .mapToDouble(first::height)
                            .min()
                            .orElseThrow()
                    * first.scale();
        }
    }

    private List<String> faults() {
        Set<String> faults = new TreeSet<>();
        checkPaper(faults);
        checkSignatures(faults);
        sheet.forEach(row -> row.forEach(cell -> checkCell(cell, faults)));
        return List.copyOf(faults);
    }

    private void checkPaper(Set<String> faults) {
        if (!sheet.getHorizontallyCenter() || sheet.getPrintSetup().getPaperSize() != 9) {
            faults.add("is not centred on A4");
        }
        double paper = isUpright() ? Paper.PORTRAIT_WIDTH : Paper.LANDSCAPE_WIDTH;
        if (!sheet.getFitToPage() && width(0, columns() - 1) > paper * Paper.SHARE + 0.5) {
            faults.add("is two pages wide");
        }
        if (sheet.getRowBreaks().length > MOST_BREAKS) {
            faults.add("has more page breaks than office programs take");
        }
        if (sheet.getFitToPage() && sheet.getPrintSetup().getFitWidth() != 1) {
            faults.add("is not fitted to the width of a page");
        }
    }

    private int columns() {
        return sheet.getRow(0).getLastCellNum();
    }

    private double width(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToDouble(column -> sheet.getColumnWidth(column) / 256d)
                .sum();
    }

    private void checkSignatures(Set<String> faults) {
        int signed = lastRow(SIGNATURES);
        if (signed < 0) {
            return;
        }
        if (lastRow("填报单位（盖章）：") < 0
                || !text(signed).contains("填报人：")
                || !text(signed).contains("审核人：")) {
            faults.add("lacks who reports or who signs");
        }
        if (records() > 1 && sheet.getRepeatingRows() == null) {
            faults.add("does not repeat its header");
        }
        for (double part : ROOMS) {
            List<Integer> pages = pages(part);
            int first = pages.get(pages.size() - 1);
            boolean alone = IntStream.rangeClosed(first, signed).noneMatch(this::isRecord);
            if (alone) {
                faults.add("has its signatures alone on a page where " + part + " of the usual fits");
            }
        }
    }

    private int lastRow(String words) {
        return IntStream.iterate(sheet.getLastRowNum(), row -> row >= 0, row -> row - 1)
                .filter(row -> text(row).contains(words))
                .findFirst()
                .orElse(-1);
    }

    private String text(int row) {
        List<String> cells = new ArrayList<>();
        XSSFRow found = sheet.getRow(row);
        if (found != null) {
            found.forEach(cell -> cells.add(formats.formatCellValue(cell)));
        }
        return String.join("", cells);
    }

    private boolean isRecord(int row) {
        return numbered(row) || text(row).contains(NOTHING);
    }

    /** Whether the row is one of a record, which may be joined out of several. */
    private boolean numbered(int row) {
        int first = firsts.getOrDefault(row, row);
        Cell number = sheet.getRow(first).getCell(0);
        return number != null && number.getCellType() == CellType.NUMERIC;
    }

    private long records() {
        return IntStream.rangeClosed(0, sheet.getLastRowNum())
                .filter(this::isRecord)
                .count();
    }

    /** The first row of each page, where so much of the usual fits on one. */
    private List<Integer> pages(double part) {
        double room = part * paperHeight() / across();
        int wanted = sheet.getFitToPage() ? sheet.getPrintSetup().getFitHeight() : 0;
        List<Integer> pages = pages(room, wanted == 0);
        while (wanted > 0 && pages.size() > wanted) {
            room *= 1.01;
            pages = pages(room, false);
        }
        return pages;
    }

    private boolean isUpright() {
        return !sheet.getPrintSetup().getLandscape();
    }

    private double paperHeight() {
        return isUpright() ? Paper.PORTRAIT_HEIGHT : 504;
    }

    /** How far the sheet shrinks so that its columns fit across. */
    private double across() {
        return Math.min(1, (isUpright() ? Paper.PORTRAIT_WIDTH : Paper.LANDSCAPE_WIDTH) / width(0, columns() - 1));
    }

    /** How far a sheet that is fitted to one page shrinks. */
    private double scale() {
        double all = IntStream.rangeClosed(0, sheet.getLastRowNum())
                .mapToDouble(this::height)
                .sum();
        return Math.min(across(), paperHeight() / all);
    }

    private List<Integer> pages(double room, boolean broken) {
        Set<Integer> breaks = Arrays.stream(sheet.getRowBreaks()).boxed().collect(Collectors.toSet());
        List<Integer> pages = new ArrayList<>(List.of(0));
        double used = 0;
        for (int row = 0; row <= sheet.getLastRowNum(); row++) {
            double height = height(row);
            if (used + height > room && used > 0 || broken && breaks.contains(row - 1)) {
                pages.add(row);
                used = repeated();
            }
            used += height;
        }
        return pages;
    }

    private double height(int row) {
        XSSFRow found = sheet.getRow(row);
        return found == null ? sheet.getDefaultRowHeightInPoints() : found.getHeightInPoints();
    }

    private double repeated() {
        CellRangeAddress rows = sheet.getRepeatingRows();
        return rows == null
                ? 0
                : IntStream.rangeClosed(rows.getFirstRow(), rows.getLastRow())
                        .mapToDouble(this::height)
                        .sum();
    }

    private void checkCell(Cell cell, Set<String> faults) {
        CellRangeAddress area = area(cell);
        double digits = width(area.getFirstColumn(), area.getLastColumn()) - EDGES;
        String shown = formats.formatCellValue(cell);
        if (cell.getCellType() == CellType.NUMERIC || cell.getCellType() == CellType.FORMULA) {
            boolean day = cell.getCellStyle().getDataFormatString().startsWith("yyyy");
            double wanted = (day ? 10 : shown.length()) * DIGITS / 2;
            if (wanted > digits) {
                faults.add("would show ##### for " + shown + " in " + cell.getAddress());
            }
        } else if (!shown.isEmpty() && cell.getCellStyle().getWrapText()) {
            checkHeight(cell, area, shown, digits, faults);
        }
    }

    private void checkHeight(Cell cell, CellRangeAddress area, String shown, double digits, Set<String> faults) {
        int font = sheet.getWorkbook()
                .getFontAt(cell.getCellStyle().getFontIndex())
                .getFontHeightInPoints();
        double size = font / CHARACTER;
        double wanted = Ems.lines(shown, digits / DIGITS / size) * LINE * size;
        double height = IntStream.rangeClosed(area.getFirstRow(), area.getLastRow())
                .mapToDouble(this::height)
                .sum();
        if (wanted > height + 1 && sheet.getRow(cell.getRowIndex()).getCTRow().getCustomHeight()) {
            faults.add(
                    "cuts the text in " + cell.getAddress() + ": " + shown.substring(0, Math.min(20, shown.length())));
        }
    }

    private CellRangeAddress area(Cell cell) {
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        return joined.getOrDefault(cell.getAddress(), new CellRangeAddress(row, row, column, column));
    }
}
