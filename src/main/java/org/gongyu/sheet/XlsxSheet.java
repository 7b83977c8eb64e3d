package org.gongyu.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;

/** The cells of one OOXML sheet, in one pass over its XML. */
final class XlsxSheet {

    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 1 << 14;

    private final List<String> shared;
    private final BitSet dates;
    private final boolean from1904;
    private final Lines lines = new Lines();
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private int row;
    private int column;
    private String type;
    private int style;

    XlsxSheet(List<String> shared, BitSet dates, boolean from1904) {
        this.shared = shared;
        this.dates = dates;
        this.from1904 = from1904;
    }

    Lines read(XMLStreamReader xml) throws IOException, XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                lines.end(row);
            }
        }
        for (CellRangeAddress area : merged) {
            lines.fillDown(area.getFirstColumn(), area.getFirstRow() + 1, area.getLastRow() + 1);
        }
        return lines;
    }

    private void start(XMLStreamReader xml) throws IOException, XMLStreamException {
        switch (xml.getLocalName()) {
            case "row" -> startRow(xml);
            case "c" -> readCell(xml);
            case "mergeCell" -> remember(xml.getAttributeValue(null, "ref"));
            default -> {}
        }
    }

    private void startRow(XMLStreamReader xml) throws Unreadable {
        String number = xml.getAttributeValue(null, "r");
        row = number == null ? row + 1 : Integer.parseInt(number);
        column = -1;
        if (row < 1 || row > MOST_ROWS) {
            throw new Unreadable("file-damaged");
        }
    }

    private void remember(String area) {
        CellRangeAddress range = CellRangeAddress.valueOf(area);
        if (range.getFirstRow() != range.getLastRow()) {
            merged.add(range);
        }
    }

    private void readCell(XMLStreamReader xml) throws IOException, XMLStreamException {
        readAttributes(xml);
        String text = "";
        for (int event = xml.next(); ; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> text = value(xml.getElementText());
                    case "t" -> text = joined(text, xml.getElementText());
                    case "rPh" -> Xlsx.skip(xml);
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("c")) {
                lines.put(column, text);
                return;
            }
        }
    }

    private static String joined(String before, String text) {
        String plain = CellText.unescaped(text);
        return before.isEmpty() ? plain : before + plain;
    }

    private void readAttributes(XMLStreamReader xml) throws Unreadable {
        column++;
        type = "n";
        style = 0;
        for (int i = 0, count = xml.getAttributeCount(); i < count; i++) {
            switch (xml.getAttributeLocalName(i)) {
                case "r" -> column = columnOf(xml.getAttributeValue(i));
                case "t" -> type = xml.getAttributeValue(i);
                case "s" -> style = Integer.parseInt(xml.getAttributeValue(i));
                default -> {}
            }
        }
        if (column < 0 || column >= MOST_COLUMNS || style < 0) {
            throw new Unreadable("file-damaged");
        }
    }

    private static int columnOf(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            char letter = reference.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }

    private String value(String raw) {
        return switch (type) {
            case "s" -> shared.get(Integer.parseInt(raw.trim()));
            case "str" -> CellText.unescaped(raw);
            case "b" -> raw.equals("1") ? "TRUE" : "FALSE";
            case "d" -> raw.endsWith("T00:00:00") ? raw.substring(0, raw.indexOf('T')) : raw;
            case "n" -> dates.get(style) ? CellText.date(raw, from1904) : CellText.number(raw);
            default -> raw;
        };
    }
}
