package org.gongyu.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a workbook: POI makes the styles, names and everything around the sheets; the sheets themselves are streamed into their parts.
 */
final class BookFile {

    private static final String PROGRAM = "Gongyu";
    private static final int LEVEL = 6;
    private static final int LONGEST_TAB = 31;

    /** Uploading sites tell what a file is by its first entries. */
    private static final List<String> FIRST = List.of("[Content_Types].xml", "_rels/.rels");

    private final XSSFWorkbook shell;
    private final Zip zip;

    private BookFile(XSSFWorkbook shell, Zip zip) {
        this.shell = shell;
        this.zip = zip;
    }

    /** A sheet to be written: its name, made valid and unique here, and what stands on it. */
    record Tab(String name, Body body) {}

    /** Writes the workbook; {@code author} is who answers for it. */
    static void write(String author, List<Tab> tabs, OutputStream out) throws IOException {
        write(author, null, tabs, out);
    }

    /** {@link #write(String, List, OutputStream)} with a remark among the file's properties, where no reader of its sheets stumbles over it. */
    static void write(String author, String remark, List<Tab> tabs, OutputStream out) throws IOException {
        try (XSSFWorkbook shell = new XSSFWorkbook()) {
            shell.getProperties().getCoreProperties().setCreator(author);
            shell.getProperties().getCoreProperties().setDescription(remark);
            shell.getProperties().getExtendedProperties().setApplication(PROGRAM);
            Zip zip = new Zip(out);
            new BookFile(shell, zip).write(tabs);
            zip.finish();
        }
    }

    private void write(List<Tab> tabs) throws IOException {
        Styles styles = new Styles(shell);
        tabs.forEach(tab -> tab.body().draw(shell.createSheet(nameOf(tab))));
        copyShell(Set.copyOf(FIRST), true);
        List<String> done = new ArrayList<>(FIRST);
        for (int i = 0; i < tabs.size(); i++) {
            String part = "xl/worksheets/sheet" + (i + 1) + ".xml";
            zip.putNextEntry(new ZipEntry(part));
            writeSheet(tabs.get(i).body(), shell.getSheetAt(i), styles);
            zip.closeEntry();
            done.add(part);
        }
        copyShell(Set.copyOf(done), false);
    }

    private String nameOf(Tab tab) {
        String safe = WorkbookUtil.createSafeSheetName(tab.name());
        String name = safe;
        for (int i = 2; shell.getSheet(name) != null; i++) {
            String end = "(" + i + ")";
            name = safe.substring(0, Math.min(safe.length(), LONGEST_TAB - end.length())) + end;
        }
        return name;
    }

    private void writeSheet(Body body, XSSFSheet sheet, Styles styles) {
        Paper paper = body.paper();
        SheetXml xml = new SheetXml(new Xml(zip), styles);
        xml.begin(paper);
        body.write(xml);
        xml.end(paper, drawing(sheet));
        String last = CellReference.convertNumToColString(paper.widths().size() - 1) + "$" + xml.rowNumber();
        shell.setPrintArea(shell.getSheetIndex(sheet), "$A$1:$" + last);
        if (xml.filtered() != null) {
            sheet.setAutoFilter(CellRangeAddress.valueOf(xml.filtered()));
        }
        if (paper.headerFrom() > 0) {
            sheet.setRepeatingRows(new CellRangeAddress(paper.headerFrom() - 1, paper.headerTo() - 1, -1, -1));
        }
    }

    /** The id of what is drawn on a sheet; null if nothing is. */
    private static String drawing(XSSFSheet sheet) {
        XSSFDrawing drawn = sheet.getDrawingPatriarch();
        return drawn == null ? null : sheet.getRelationId(drawn);
    }

    /** Copies those parts of the workbook that are, or that are not, among the names. */
    private void copyShell(Set<String> names, boolean among) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        shell.write(bytes);
        ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
            if (names.contains(part.getName()) == among) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                parts.transferTo(zip);
                zip.closeEntry();
            }
        }
    }

    /** A zip stream that hands on more at a time than the usual 512 bytes. */
    private static final class Zip extends ZipOutputStream {

        Zip(OutputStream out) {
            super(out);
            setLevel(LEVEL);
            buf = new byte[1 << 15];
        }
    }
}
